import type { PageCopy } from '@/lib/capture/page-copy';
import type { NotArticleReason } from '@/lib/schema/capture';
import type { ArticleRegion } from '../article-region';
import { readPageLines } from './page-lines';

export const notArticle = (page: PageCopy, region: ArticleRegion | null): NotArticleReason | null => {
  const lines = readPageLines(page.document.body, region?.element ?? null);
  const text = lines.map((line) => line.text).join('\n');
  if (text.replace(/\s/g, '').length < 8) return 'empty';
  return null;
};

import type { PageCopy } from '@/lib/capture/page-copy';
import type { Provenance } from '@/lib/schema/capture';
import { type Bylines, emptyBylines, type Published, type ReportKind } from '@/lib/schema/report';
import type { ArticleRegion } from './article-region';

export function readFields(page: PageCopy, _region: ArticleRegion) {
  return {
    siteName: '',
    language: page.language,
    canonicalUrl: page.address,
    kind: 'web' as ReportKind,
    kicker: '',
    headline: page.document.querySelector('h1')?.textContent?.trim() ?? page.title,
    subtitle: '',
    column: [] as string[],
    edition: '',
    published: { text: '', date: null } as Published,
    source: '',
    bylines: emptyBylines() as Bylines,
    provenance: {} as Record<string, Provenance>,
    consumed: new Set<Element>() as ReadonlySet<Element>,
  };
}
export const notArticle = (_page: PageCopy, _region: ArticleRegion | null) => null;

import type { PageCopy } from '@/lib/capture/page-copy';
import type { ClipAnswer } from '@/lib/schema/capture';
import { articleParts } from './article-parts';
import { bodyTree } from './body-tree';
import { bodyPictures } from './body-pictures';
import { attachCaptions } from './captions';
import { notArticle, readFields } from './fields-stub';
import { findArticle } from './find-article';
import { findHeadline, titleParts } from './find-headline';
import { findHeadings } from './headings';
import { itemsOf } from './items';
import { lineText } from './line-text';
import { leadPictures, mainPicture } from './lead-pictures';
import { dropPictures } from './pictures';
import { prepareCopy } from './prepare-copy';
import { removalsOf } from './removal-log';
import { removeEdgeAnimations, removeFurniture, removeHead, removeLines, removeLinks, removeTail } from './trim-items';
import { wrapLines } from './wrap-lines';

export type ExtractContext = { id: string; now: Date };

/**
 * Reads a page as a Chinese news editor does: the article and nothing around it, its pictures with their captions, and
 * the cutting's data. Answers with a capture, or with the reason why the page is no article. Changes the copy only.
 */
export function extractArticle(page: PageCopy, context: ExtractContext): ClipAnswer {
  const started = performance.now();
  prepareCopy(page);
  const body = page.document.body;
  const found = findArticle(body, page.title);
  const heading = findHeadline(body, page.title, found.element);
  const parts = articleParts(found.element);
  parts.forEach(wrapLines);
  const text = parts.flatMap(itemsOf);
  const element = parts.length > 1 ? (found.element.parentElement ?? body) : found.element;
  const region = { element, blocks: text.flatMap((item) => (item.text ? [item.element] : [])) };
  const fields = readFields(page, region);
  const reason = notArticle(page, region);
  const items = [...leadPictures(parts[0] ?? element, heading, mainPicture(page.document)), ...text];
  for (const item of items) if (fields.consumed.has(item.element)) item.removed = 'read as a field';
  removeFurniture(items, element);
  dropPictures(items, page.base);
  removeHead(items, [fields.headline, heading ? lineText(heading) : '', ...titleParts(page.title)]);
  attachCaptions(items);
  removeLines(items);
  removeLinks(items);
  removeTail(items);
  removeEdgeAnimations(items);
  findHeadings(items);
  const tree = bodyTree(items, page.base);
  const { provenance, consumed: _, ...data } = fields;
  const log = {
    candidates: found.candidates,
    hints: found.hints,
    removals: removalsOf(items),
    cuts: page.cuts,
    fields: provenance,
    ms: performance.now() - started,
  };
  if (reason) return { outcome: 'not-article', reason, log };
  return {
    outcome: 'capture',
    capture: {
      id: context.id,
      capturedAt: context.now.toISOString(),
      url: page.address,
      ...data,
      body: tree,
      pictures: bodyPictures(tree),
      log,
      original: { html: page.html, title: page.title, encoding: page.encoding },
    },
  };
}

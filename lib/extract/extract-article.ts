import type { PageCopy } from '@/lib/capture/page-copy';
import type { Capture, ClipAnswer, ExtractionLog } from '@/lib/schema/capture';
import { articleParts } from './article/article-parts';
import { findArticle, type Found } from './article/find-article';
import { bodyTree } from './body/body-tree';
import { findHeadings } from './body/headings';
import { type Item, itemsOf } from './body/items';
import { selectedItems } from './body/selected-items';
import { titleTables } from './body/table-titles';
import { wrapLines } from './body/wrap-lines';
import { notArticle } from './fields/not-article';
import { readPageLines } from './fields/page-lines';
import { type Fields, readFields } from './fields/read-fields';
import { findHeadline, titleParts } from './find-headline';
import { lineText } from './line-text';
import { bodyPictures } from './pictures/body-pictures';
import { attachCaptions } from './pictures/captions';
import { leadPictures, mainPicture } from './pictures/lead-pictures';
import { dropPictures } from './pictures/pictures';
import { prepareCopy } from './prepare/prepare-copy';
import { restoreBody } from './prepare/restore-body';
import { restoreFacts } from './prepare/restore-facts';
import { type Clock, startWatch, type Watch } from './start-watch';
import { dropInlineFurniture } from './trim/drop-inline-furniture';
import { dropOtherStories } from './trim/drop-other-stories';
import { removalsOf } from './trim/removal-log';
import { removeComments, removeEdgeAnimations, removeTail } from './trim/trim-ends';
import { removeFurniture, removeHead, removeLines, removeLinks } from './trim/trim-items';

/** `selection`: only what the editor selected becomes the body; without a selection on the page, the article does. */
type ExtractContext = Clock & { id: string; now: Date; selection?: boolean };

/**
 * Reads a page as a Chinese news editor does: the article and nothing around it, its pictures with their captions, and
 * the cutting's data. Returns a capture, or the reason why the page is no article. Changes the copy only.
 */
export function extractArticle(page: PageCopy, context: ExtractContext): ClipAnswer {
  const watch = startWatch(context, page.cuts);
  restoreFacts(page);
  restoreBody(page);
  prepareCopy(page);
  if (watch.isLate('preparing the copy')) return unread(page, watch);
  const selected = context.selection ? selectedItems(page) : [];
  const found = findArticle(page.document.body, page.title);
  const parts = articleParts(found.element);
  parts.forEach(dropInlineFurniture);
  parts.forEach(wrapLines);
  const text = parts.flatMap(itemsOf);
  const element = parts.length > 1 ? (found.element.parentElement ?? page.document.body) : found.element;
  const region = { element, blocks: text.flatMap((item) => (item.text ? [item.element] : [])) };
  if (watch.isLate('finding the article')) return unread(page, watch, found);
  const lines = readPageLines(page.document.body, element);
  const reason = selected.length > 0 ? null : notArticle(page, region, lines);
  dropOtherStories(element, found.measures);
  const fields = readFields(
    page,
    region,
    lines.filter((line) => line.element.isConnected),
  );
  if (watch.isLate('reading the fields')) return unread(page, watch, found);
  const items = selected.length > 0 ? finishSelection(selected, page) : finish(text, element, fields, page);
  const log: ExtractionLog = {
    ...logOf(page, watch, found),
    removals: removalsOf(items),
    fields: fields.provenance,
  };
  if (reason) return { outcome: 'not-article', reason, log };
  return { outcome: 'capture', capture: captureOf(page, context, fields, items, log) };
}

const logOf = ({ cuts }: PageCopy, watch: Watch, found?: Found): ExtractionLog => ({
  candidates: found?.candidates ?? [],
  hints: found?.hints ?? [],
  removals: [],
  cuts,
  fields: {},
  ms: watch.ms(),
});

/** What is answered where the time is up. */
const unread = (page: PageCopy, watch: Watch, found?: Found): ClipAnswer => ({
  outcome: 'not-article',
  reason: 'unreadable',
  log: logOf(page, watch, found),
});

/** Leaves of the article what is the report's own; the order matters: captions before the lines that look like them. */
function finish(text: readonly Item[], element: Element, fields: Fields, page: PageCopy): Item[] {
  const headline = findHeadline(page.document.body, page.title, element);
  const items = [...leadPictures(element, headline, mainPicture(page.document)), ...text];
  for (const item of items) item.field = fields.consumed.has(item.element);
  removeFurniture(items, element);
  dropPictures(items, page.base);
  const headlines = [fields.headline, headline ? lineText(headline) : '', ...titleParts(page.title)];
  removeHead(items, headlines, Object.values(fields.bylines).flat());
  attachCaptions(items);
  removeLines(items);
  removeLinks(items);
  removeComments(items);
  removeTail(items);
  removeEdgeAnimations(items);
  findHeadings(items);
  return items;
}

/** What an editor selected is wanted as it is. */
function finishSelection(items: Item[], page: PageCopy): Item[] {
  dropPictures(items, page.base);
  attachCaptions(items);
  findHeadings(items);
  return items;
}

function captureOf(
  page: PageCopy,
  { id, now }: ExtractContext,
  { provenance: _provenance, consumed: _consumed, ...data }: Fields,
  items: readonly Item[],
  log: ExtractionLog,
): Capture {
  const body = titleTables(bodyTree(items, page.base));
  return {
    id,
    capturedAt: now.toISOString(),
    url: page.address,
    ...data,
    body,
    pictures: bodyPictures(body),
    log,
    original: { html: page.html, title: page.title, encoding: page.encoding },
  };
}

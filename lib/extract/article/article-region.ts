/**
 * Where the article stands on the page. `blocks` are the text blocks inside `element` in reading order: paragraphs,
 * headings, list items, cells and lines, each an element of its own (a line between two `<br>` is wrapped in a `<p>`).
 * They include lines that will leave the body (source, byline, repeated headline) and are still in place in the copy.
 */
export type ArticleRegion = {
  readonly element: Element;
  readonly blocks: readonly Element[];
};

import type { Body } from '@/lib/schema/body';
import type { Highlight } from '@/lib/schema/clipping';
import { textOf } from '@/lib/text/body-lines';

/**
 * Highlights on the words they marked, wherever these stand in a changed body: at their old place where they are
 * still there, else in the first block that has them. Highlights whose words are gone are left out.
 */
export function relocateHighlights(highlights: readonly Highlight[], body: Body): Highlight[] {
  const blocks = body.children.map(textOf);
  return highlights.flatMap((highlight) => {
    const { block, start, end, quote } = highlight;
    if (blocks[block]?.slice(start, end) === quote) return [highlight];
    const found = blocks.findIndex((text) => text.includes(quote));
    const at = blocks[found]?.indexOf(quote);
    return at === undefined || quote === ''
      ? []
      : [{ ...highlight, block: found, start: at, end: at + quote.length }];
  });
}

import type { Body } from '@/lib/schema/body';
import type { Highlight } from '@/lib/schema/clipping';
import { textOf } from './body-lines';

/** Texts of the blocks under a body's root, as highlights count them. */
export const blockTexts = (body: Body): string[] => body.children.map(textOf);

/** Whether a highlight's words stand where it says; after an edit of its words it may have no place any more. */
export const isPlaced = ({ block, start, end, quote }: Highlight, blocks: readonly string[]): boolean =>
  quote !== '' && blocks[block]?.slice(start, end) === quote;

/** Highlights as they follow each other in the text; those without a place come last, oldest first. */
export function inReadingOrder(highlights: readonly Highlight[], blocks: readonly string[]): Highlight[] {
  const placed = highlights.filter((highlight) => isPlaced(highlight, blocks));
  const lost = highlights.filter((highlight) => !isPlaced(highlight, blocks));
  return [
    ...placed.sort((a, b) => a.block - b.block || a.start - b.start || a.end - b.end),
    ...lost.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
  ];
}

/** How many highlights there are and how many of them have a note; none with a note is left out, as older rows have it. */
export function countHighlights(highlights: readonly Highlight[]): { highlights: number; notes?: number } {
  const notes = highlights.filter(({ note }) => note !== '').length;
  return { highlights: highlights.length, ...(notes > 0 && { notes }) };
}

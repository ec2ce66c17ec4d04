import type { Body } from '@/lib/schema/body';
import type { Highlight } from '@/lib/schema/clipping';
import { commonEnds, followBlocks } from '@/lib/text/follow-blocks';
import { blockTexts, isPlaced } from '@/lib/text/highlight-place';

type Place = { block: number; start: number; end: number };

/**
 * Highlights of a body that was changed from `before` to `after`, none left out: each on its words wherever these
 * stand now; one whose own words were changed on what took their place between its ends. A highlight whose words
 * are gone keeps its quote and has no place (`isPlaced`) until an edit brings the words back.
 */
export function relocateHighlights(highlights: readonly Highlight[], before: Body, after: Body): Highlight[] {
  const [was, is] = [blockTexts(before), blockTexts(after)];
  const followed = followBlocks(was, is);
  return highlights.map((highlight) => {
    const place = isPlaced(highlight, was) ? follow(highlight, was, is, followed) : undefined;
    const found = place ?? findQuote(highlight, is, followed[highlight.block] ?? highlight.block);
    return found
      ? { ...highlight, ...found, quote: is[found.block]?.slice(found.start, found.end) ?? '' }
      : highlight;
  });
}

/** Where a place of an older block is in the newer one, if the change of the block left its ends. */
function follow(
  { block, start, end }: Place,
  was: readonly string[],
  is: readonly string[],
  followed: readonly (number | undefined)[],
): Place | undefined {
  const to = followed[block];
  if (to === undefined) return undefined;
  const [old, now] = [was[block] ?? '', is[to] ?? ''];
  const { head, tail } = commonEnds(old, now);
  const shift = now.length - old.length;
  const tailStart = old.length - tail;
  if (end <= head) return { block: to, start, end };
  if (start >= tailStart) return { block: to, start: start + shift, end: end + shift };
  // Its first and its last letter stand: what was put between them belongs to it.
  return start < head && end > tailStart ? { block: to, start, end: end + shift } : undefined;
}

/** The words of a highlight in the block nearest to where it was, nearest to its place there. */
function findQuote({ quote, start }: Highlight, is: readonly string[], near: number): Place | undefined {
  if (quote === '') return undefined;
  const blocks = is
    .flatMap((text, block) => (text.includes(quote) ? [block] : []))
    .sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
  const [block] = blocks;
  if (block === undefined) return undefined;
  const text = is[block] ?? '';
  let best = text.indexOf(quote);
  for (let at = best; at >= 0; at = text.indexOf(quote, at + 1))
    if (Math.abs(at - start) < Math.abs(best - start)) best = at;
  return { block, start: best, end: best + quote.length };
}

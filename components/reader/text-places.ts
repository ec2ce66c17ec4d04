import { apart } from '@/components/shared/apart';
import { type Passage, trimmed } from '@/lib/text/sentence-places';

type Place = { node: Text; start: number; end: number };

/** The text nodes of a block with the offsets their words have in the block's text; a line break counts one. */
function placesIn(block: Element): Place[] {
  if (block.hasAttribute(apart)) return [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.hasAttribute(apart) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const places: Place[] = [];
  let offset = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      places.push({ node, start: offset, end: offset + node.length });
      offset += node.length;
    } else if (node instanceof HTMLBRElement) offset += 1;
  }
  return places;
}

const wordsOf = (places: readonly Place[]): string => {
  let words = '';
  for (const { node, start } of places) words = words.padEnd(start, '\n') + node.data;
  return words;
};

/** What a range covers of the report shown in `root`, block by block, without blanks at the ends. */
export function passagesOf(root: Element, range: Range): Passage[] {
  return [...root.querySelectorAll('[data-block]')].flatMap((element) => {
    if (!range.intersectsNode(element)) return [];
    const places = placesIn(element);
    const covered = places.filter(({ node }) => range.intersectsNode(node));
    const [first, last] = [covered[0], covered.at(-1)];
    if (!first || !last) return [];
    const start = first.start + (first.node === range.startContainer ? range.startOffset : 0);
    const end = last.node === range.endContainer ? last.start + range.endOffset : last.end;
    const passage = trimmed(wordsOf(places), { block: blockOf(element), start, end });
    return passage ? [passage] : [];
  });
}

const blockOf = (element: Element): number => Number(element.getAttribute('data-block'));

/** The element of a block of the report shown in `root`. */
export const blockElement = (root: Element, block: number): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-block="${block}"]`);

/** The range of passages of the report shown in `root`, from the first to the last; undefined where they are not there. */
export function rangeOf(root: Element, passages: readonly Passage[]): Range | undefined {
  const [first, last] = [passages[0], passages.at(-1)];
  const from = first && pointAt(root, first.block, first.start, 'start');
  const to = last && pointAt(root, last.block, last.end, 'end');
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function pointAt(root: Element, block: number, offset: number, edge: 'start' | 'end') {
  const element = blockElement(root, block);
  const places = element ? placesIn(element) : [];
  // At a seam a passage begins in the later text and ends in the earlier one.
  const within = places.filter(({ start, end }) => start <= offset && offset <= end && end > start);
  const place = edge === 'start' ? within.at(-1) : within[0];
  return place && { node: place.node, offset: offset - place.start };
}

/** Scrolls an element to the middle of what is seen, at once where movement is not wanted. */
export function showElement(element: Element, block: ScrollLogicalPosition = 'center'): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block, behavior: still ? 'instant' : 'smooth' });
}

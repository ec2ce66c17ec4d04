import { junkWord } from './junk-names';
import type { Tally } from './tally';

/** An element named as page furniture is believed to be it while it holds less than this share of the page's prose. */
const largestFurniture = 0.4;
/** Teasers that stand beside each other are a stream of other stories from this many on. */
const leastTeasers = 3;

const cards = new Set(['LI', 'DIV', 'ARTICLE', 'SECTION', 'DL', 'TR']);

/** Takes the prose of page furniture and of streams of teasers from all that encloses it, half of it against them. */
export function discountFurniture(tallies: Map<Element, Tally>, root: Element): void {
  const total = tallies.get(root)?.good ?? 0;
  const teasers: Element[] = [];
  for (const [element, tally] of tallies) {
    if (tally.good === 0) continue;
    if (isTeaser(element, tally)) teasers.push(element);
    else if (tally.good <= total * largestFurniture && junkWord(element))
      discount(element, tally, tallies, root);
  }
  for (const kin of Map.groupBy(teasers, (teaser) => teaser.parentElement).values())
    if (kin.length >= leastTeasers) for (const one of kin) discount(one, tallies.get(one)!, tallies, root);
}

/** A box with a linked line and hardly more prose than that announces another story. */
const isTeaser = (box: Element, { prose, links }: Tally): boolean =>
  cards.has(box.nodeName) && links > 0 && links <= 3 && prose > 0 && prose <= 2;

function discount(
  element: Element,
  { good, prose }: Tally,
  tallies: Map<Element, Tally>,
  root: Element,
): void {
  for (let at: Element | null = element; at; at = at === root ? null : at.parentElement) {
    const own = tallies.get(at);
    if (!own) continue;
    own.good -= good;
    own.prose -= prose;
    own.bad += good / 2;
  }
}

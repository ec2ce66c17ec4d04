import { junkWord } from './junk-names';
import { lineValue } from './line-value';
import { squashed } from './line-text';
import { blockTags } from './tags';

/** What the lines inside an element come to; `prose` is how many of them are prose. */
export type Tally = { good: number; bad: number; prose: number };

export type Measures = { tallies: ReadonlyMap<Element, Tally>; total: number };

/** An element named as page furniture is believed to be it while it holds less than this share of the page's prose. */
const largestFurniture = 0.4;

/**
 * Measures every block element below `root`: a line is what stands between two blocks or breaks. On a page that is
 * `chinese` by its title, lines without a Chinese sign (consent texts, credits of code) count little.
 */
export function measureText(root: Element, chinese: boolean): Measures {
  const tallies = new Map<Element, Tally>();
  const furniture: Element[] = [];
  let words = '';
  let linked = 0;

  const flush = (into: Tally) => {
    if (!words) return;
    const text = squashed(words);
    const { good, bad } = lineValue(text, Math.min(linked, text.length), chinese);
    into.good += good;
    into.bad += bad;
    if (good > 0) into.prose += 1;
    words = '';
    linked = 0;
  };
  const visit = (element: Element, own: Tally, inLink: boolean): void => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const text = (node as Text).data;
        words += text;
        if (inLink) linked += squashed(text).length;
      } else if (node.nodeType === 1) {
        const child = node as Element;
        if (child.nodeName === 'BR') flush(own);
        else if (blockTags.has(child.nodeName)) {
          flush(own);
          const inner: Tally = { good: 0, bad: 0, prose: 0 };
          visit(child, inner, inLink);
          flush(inner);
          tallies.set(child, inner);
          if (junkWord(child)) furniture.push(child);
          add(own, inner, 1);
        } else visit(child, own, inLink || child.nodeName === 'A');
      }
    }
  };
  const whole: Tally = { good: 0, bad: 0, prose: 0 };
  visit(root, whole, false);
  flush(whole);
  tallies.set(root, whole);
  discountFurniture(furniture, tallies, root, whole.good);
  return { tallies, total: whole.good };
}

function add(to: Tally, tally: Tally, sign: 1 | -1): void {
  to.good += sign * tally.good;
  to.bad += sign * tally.bad;
  to.prose += sign * tally.prose;
}

/** Takes the prose of page furniture from all that encloses it and counts half of it against them. */
function discountFurniture(
  furniture: readonly Element[],
  tallies: Map<Element, Tally>,
  root: Element,
  total: number,
): void {
  for (const element of furniture) {
    const tally = tallies.get(element);
    if (!tally || tally.good === 0 || tally.good > total * largestFurniture) continue;
    const { good, prose } = tally;
    for (let at: Element | null = element; at; at = at === root ? null : at.parentElement) {
      const own = tallies.get(at);
      if (!own) continue;
      own.good -= good;
      own.prose -= prose;
      own.bad += good / 2;
    }
  }
}

import { isRelatedLabel } from '../trim/boilerplate-reason';
import { squashed } from '../line-text';
import { blockTags } from '../tags';
import { discountFurniture } from './discount-furniture';
import { lineValue } from './line-value';
import { addTally, emptyTally, type Tally } from './tally';

export type Measures = { tallies: ReadonlyMap<Element, Tally>; total: number };

/** What is left of the weight of prose and of everything else below a label such as 相关新闻, in the label's box. */
const belowLabel = { good: 0.15, bad: 0.1 };
const longestLabel = 16;

/**
 * Measures every block element below `root`: a line is what stands between two blocks or breaks. On a page that is
 * `chinese` by its title, lines without a Chinese character (consent texts, credits of code) count little.
 */
export function measureText(root: Element, chinese: boolean): Measures {
  const tallies = new Map<Element, Tally>();
  let words = '';
  let linked = 0;
  let muted = 0;

  /** Ends a line; returns whether it is the label of a list of other stories. */
  const flush = (into: Tally): boolean => {
    const text = words && squashed(words);
    words = '';
    if (!text) return false;
    const value = lineValue(text, Math.min(linked, text.length), chinese);
    into.good += value.good * (muted > 0 ? belowLabel.good : 1);
    into.bad += value.bad * (muted > 0 ? belowLabel.bad : 1);
    if (value.good > 0) into.prose += 1;
    else if (linked * 2 > text.length) into.links += 1;
    linked = 0;
    return value.good === 0 && text.length <= longestLabel && isRelatedLabel(text);
  };
  /** Returns whether the element is such a label and nothing else, so that it speaks for its parent's next children. */
  const visit = (element: Element, own: Tally, inLink: boolean): boolean => {
    let label = false;
    let mutes = 0;
    const noteLabel = (is: boolean) => {
      if (!is) return;
      label = true;
      if (mutes === 0) muted += ++mutes;
    };
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const text = (node as Text).data;
        words += text;
        if (inLink) linked += text.trim().length;
      } else if (node.nodeType === 1) {
        const child = node as Element;
        if (child.nodeName === 'BR') noteLabel(flush(own));
        else if (blockTags.has(child.nodeName)) {
          noteLabel(flush(own));
          const inner = emptyTally();
          const isLabel = visit(child, inner, inLink);
          tallies.set(child, inner);
          addTally(own, inner);
          noteLabel(isLabel);
        } else visit(child, own, inLink || child.nodeName === 'A');
      }
    }
    if (blockTags.has(element.nodeName) || element === root) noteLabel(flush(own));
    muted -= mutes;
    return label && own.prose === 0 && own.links <= 1 && blockTags.has(element.nodeName);
  };
  const whole = emptyTally();
  visit(root, whole, false);
  tallies.set(root, whole);
  discountFurniture(tallies, root);
  return { tallies, total: whole.good };
}

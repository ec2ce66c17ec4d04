import { boilerplateReason } from '../trim/boilerplate-reason';
import { lineText } from '../line-text';
import { linkShare } from '../link-share';
import { blockSelector } from '../tags';
import { junkWord } from './junk-names';
import { countSigns } from './line-value';

/** How many boxes on either side may continue an article. */
const mostParts = 12;
const shortestLine = 20;

/**
 * The boxes an article is cut into, in reading order: the one found, and its neighbours of the same kind as long as
 * they go on with a sentence (pages that set advertisements between halves of a text, one box a section).
 */
export function articleParts(element: Element): Element[] {
  const after: Element[] = [];
  const before: Element[] = [];
  for (
    let next = element.nextElementSibling;
    next && after.length < mostParts && goesOn(element, next, 'first');
  ) {
    after.push(next);
    next = next.nextElementSibling;
  }
  for (
    let last = element.previousElementSibling;
    last && before.length < mostParts && goesOn(element, last, 'last');
  ) {
    before.unshift(last);
    last = last.previousElementSibling;
  }
  return [...before, element, ...after];
}

function goesOn(element: Element, beside: Element, side: 'first' | 'last'): boolean {
  if (beside.nodeName !== element.nodeName || beside.className !== element.className || junkWord(beside))
    return false;
  const lines = [...beside.querySelectorAll(blockSelector)].filter(
    (block) => !block.querySelector(blockSelector),
  );
  const line = side === 'first' ? lines[0] : lines.at(-1);
  if (!line) return false;
  const text = lineText(line);
  return (
    text.length >= shortestLine && countSigns(text) > 0 && linkShare(line) < 0.3 && !boilerplateReason(text)
  );
}

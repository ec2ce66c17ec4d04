import { boilerplateReason } from './boilerplate';
import type { Item } from './items';
import { junkWord } from './junk-names';
import { countSigns } from './line-value';
import { squashed } from './line-text';

const isProse = (item: Item): boolean =>
  item.text.length >= 24 && countSigns(item.text) > 0 && linkShare(item.element) < 0.5;

/** The share of an element's words that are links. */
export function linkShare(element: Element): number {
  const whole = squashed(element.textContent ?? '').length;
  if (whole === 0) return 0;
  if (element.closest('a')) return 1;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += squashed(link.textContent ?? '').length;
  return linked / whole;
}

/** Marks what does not belong to the report, each with the reason; `region` is the article's container. */
export function trimItems(items: readonly Item[], region: Element): void {
  removeFurniture(items, region);
  removeLines(items);
  removeLinkLists(items);
  removeAfterEnd(items);
}

/** Boxes inside the article that are named as page furniture and hold little of its prose. */
function removeFurniture(items: readonly Item[], region: Element): void {
  const whole = proseOf(items);
  const verdicts = new Map<Element, string | null>();
  for (const item of items) {
    for (let at: Element | null = item.element; at && at !== region; at = at.parentElement) {
      if (!verdicts.has(at)) verdicts.set(at, furnitureWord(at, items, whole));
      const word = verdicts.get(at);
      if (word) item.removed = `box named ${word}`;
    }
  }
}

const proseOf = (items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + (isProse(item) ? item.text.length : 0), 0);

function furnitureWord(element: Element, items: readonly Item[], whole: number): string | null {
  const word = junkWord(element);
  if (!word) return null;
  const inside = proseOf(items.filter((item) => element.contains(item.element)));
  return inside * 4 < whole ? word : null;
}

function removeLines(items: readonly Item[]): void {
  for (const item of items) {
    if (item.removed || item.kind === 'picture' || item.kind === 'table') continue;
    const reason = boilerplateReason(item.text);
    if (reason) item.removed = reason;
  }
}

/** Lists of links to other stories, and the label above each. */
function removeLinkLists(items: readonly Item[]): void {
  items.forEach((item, at) => {
    if (item.removed || item.kind === 'picture' || linkShare(item.element) < 0.7 || !item.text) return;
    const alone = !isProse(items[at - 1] ?? item) || !isProse(items[at + 1] ?? item);
    if (item.kind === 'list' || alone) item.removed = 'links to other pages';
  });
}

/** What ends an article: after one of these, only prose of the article's own size brings it back. */
const endings = new Set(['related stories', 'copyright or disclaimer', 'neighbouring articles', 'editors’ line', 'login']);

function removeAfterEnd(items: readonly Item[]): void {
  const lastProse = items.findLastIndex((item) => !item.removed && isProse(item));
  for (let at = lastProse + 1, ended = false; at < items.length; at += 1) {
    const item = items[at]!;
    if (endings.has(item.removed)) ended = true;
    else if (ended && !item.removed) item.removed = 'after the article’s end';
  }
}

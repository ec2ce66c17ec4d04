import type { Measures } from '../article/measure-text';

/** Boxes behind the article with this many lines that are links, and hardly a sentence, list other stories. */
const leastLinks = 8;
const mostProse = 120;

/**
 * Takes lists of other stories behind the article out of the copy: no field of the cutting stands in them, their dates
 * and names would be mistaken for the report's, and searching them takes most of the time on portals' pages.
 */
export function dropOtherStories(article: Element, { tallies }: Measures): void {
  for (let at: Element | null = article; at?.parentElement; at = at.parentElement) {
    for (let beside = at.nextElementSibling; beside;) {
      const next: Element | null = beside.nextElementSibling;
      const tally = tallies.get(beside);
      if (tally && tally.links >= leastLinks && tally.good <= mostProse) beside.remove();
      beside = next;
    }
  }
}

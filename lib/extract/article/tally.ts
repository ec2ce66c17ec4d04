/** What the lines inside an element come to; `prose` and `links` are how many of them are prose and links. */
export type Tally = { good: number; bad: number; prose: number; links: number };

/** A tally before its first line. */
export const emptyTally = (): Tally => ({ good: 0, bad: 0, prose: 0, links: 0 });

/** Adds an inner element’s tally to that of the element around it. */
export function addTally(to: Tally, tally: Tally): void {
  to.good += tally.good;
  to.bad += tally.bad;
  to.prose += tally.prose;
  to.links += tally.links;
}

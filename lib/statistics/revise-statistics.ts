import type { Statistic } from '@/lib/schema/reading';

/**
 * A change of one statistic in a clipping's list: another in its place, struck out (`after` null), or put back at
 * its place (`before` null).
 */
export type Revision = { place: number; before: Statistic | null; after: Statistic | null };

const isSame = (one: Statistic | undefined, other: Statistic): boolean =>
  one !== undefined && (Object.keys(other) as (keyof Statistic)[]).every((part) => one[part] === other[part]);

/** Where a statistic now stands: where it stood, or wherever other changes moved it; -1 where it is gone. */
function placeOf(list: readonly Statistic[], { place, before }: Revision): number {
  if (before === null) return Math.min(place, list.length);
  return isSame(list[place], before) ? place : list.findIndex((one) => isSame(one, before));
}

/** A list with the revisions made one after the other; undefined where a statistic was changed or struck out meanwhile. */
export function reviseStatistics(
  list: readonly Statistic[],
  revisions: readonly Revision[],
): Statistic[] | undefined {
  let revised = [...list];
  for (const revision of revisions) {
    const place = placeOf(revised, revision);
    if (place < 0) return undefined;
    const { before, after } = revision;
    revised = revised.toSpliced(place, before ? 1 : 0, ...(after ? [after] : []));
  }
  return revised;
}

/** The revisions that take others back. */
export const takenBack = (revisions: readonly Revision[]): Revision[] =>
  revisions.toReversed().map(({ place, before, after }) => ({ place, before: after, after: before }));

/** Strikes statistics of one clipping out, the last first, so that the others stay in their places. */
export const strikes = (struck: readonly { place: number; statistic: Statistic }[]): Revision[] =>
  struck
    .toSorted((a, b) => b.place - a.place)
    .map(({ place, statistic }) => ({ place, before: statistic, after: null }));

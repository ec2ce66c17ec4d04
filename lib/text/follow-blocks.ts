/** Above so many comparisons blocks are followed by equal words alone. */
const maxComparisons = 40_000;

/** Lengths of what two texts begin and end with alike; together no longer than the shorter. */
export function commonEnds(one: string, other: string): { head: number; tail: number } {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return { head, tail };
}

/** How much of the shorter of two texts the other begins and ends with, 0 to 1. */
function likeness(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  if (shorter === 0) return 0;
  const { head, tail } = commonEnds(one, other);
  return (head + tail) / shorter;
}

/**
 * Where each block of an older text stands in a newer one: by index, undefined where it is gone. Equal blocks are
 * paired in their order; a changed block is the one that begins and ends like it, so that parts of a block that was
 * split, or blocks that were joined, are found too.
 */
export function followBlocks(older: readonly string[], newer: readonly string[]): (number | undefined)[] {
  const places = new Map<string, number[]>();
  newer.forEach((text, index) => places.set(text, [...(places.get(text) ?? []), index]));
  const followed = older.map((text) => places.get(text)?.shift());
  const free = [...places.values()].flat().sort((a, b) => a - b);
  const lost = followed.filter((place) => place === undefined).length;
  if (lost * free.length > maxComparisons) return followed;
  return followed.map((place, index) => {
    if (place !== undefined) return place;
    const text = older[index] ?? '';
    const candidates = free.map((to) => ({ to, like: likeness(text, newer[to] ?? '') }));
    const best = candidates.reduce((a, b) => (b.like > a.like ? b : a), { to: -1, like: 0 });
    return best.like >= 0.5 ? best.to : undefined;
  });
}

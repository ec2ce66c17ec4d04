/** What places a clipping that the editor has not placed: the day it is filed under and when it was clipped. */
type Filed = { id: string; day: string; clippedAt: string };

type Dated = { id: string; published: { date: string | null }; clippedAt: string };

/** A clipping as it is filed: under the day it was published, else the day it was clipped. */
export const filedOf = ({ id, published, clippedAt }: Dated): Filed => ({
  id,
  day: (published.date ?? clippedAt).slice(0, 10),
  clippedAt,
});

const newestFirst = (one: string, other: string): number => (one < other ? 1 : one > other ? -1 : 0);

/** Newest day first, within a day the last clipped first. */
const byFiling = (one: Filed, other: Filed): number =>
  newestFirst(one.day, other.day) ||
  newestFirst(one.clippedAt, other.clippedAt) ||
  newestFirst(one.id, other.id);

/** Ids of a collection's clippings in its editor's order; those the order does not name follow, newest first. */
export function ownOrder(members: readonly Filed[], order: readonly string[]): string[] {
  const filed = members.toSorted(byFiling).map(({ id }) => id);
  return inOrder(filed, order);
}

/** Ids with those an order names in front, in its order; the others keep theirs. */
export function inOrder(ids: readonly string[], order: readonly string[]): string[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const placeOf = (id: string): number => place.get(id) ?? order.length;
  return ids.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Ids with some of them moved, in the order they stand, before or after another; a target that is moved or not there moves nothing. */
export function moveBeside(
  ids: readonly string[],
  moved: readonly string[],
  target: string,
  after: boolean,
): string[] {
  const taken = new Set(moved);
  const rest = ids.filter((id) => !taken.has(id));
  const at = rest.indexOf(target);
  if (at < 0) return [...ids];
  return rest.toSpliced(after ? at + 1 : at, 0, ...ids.filter((id) => taken.has(id)));
}

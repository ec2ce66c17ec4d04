import type { ExportedClipping } from '@/lib/schema/export';

/** Clippings in the editor's order of a collection; those it does not name follow, newest publication first. */
export function inCollectionOrder(
  clippings: readonly ExportedClipping[],
  order: readonly string[],
): ExportedClipping[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const placeOf = (clipping: ExportedClipping): number => place.get(clipping.id) ?? order.length;
  return clippings.toSorted(
    (one, other) => placeOf(one) - placeOf(other) || dayOf(other).localeCompare(dayOf(one)),
  );
}

/** A report without a date of its own stands at the day it was clipped. */
const dayOf = ({ published, clippedAt }: ExportedClipping): string => published.date ?? clippedAt;

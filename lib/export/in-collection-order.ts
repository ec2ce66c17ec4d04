import type { ExportedClipping } from '@/lib/schema/export';
import { filedOf, ownOrder } from '@/lib/text/own-order';

/** Clippings in the editor's order of a collection; those it does not name follow, newest publication first. */
export function inCollectionOrder(
  clippings: readonly ExportedClipping[],
  order: readonly string[],
): ExportedClipping[] {
  const byId = new Map(clippings.map((clipping) => [clipping.id, clipping]));
  return ownOrder(clippings.map(filedOf), order).flatMap((id) => byId.get(id) ?? []);
}

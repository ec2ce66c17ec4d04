import type { Clipping } from '@/lib/schema/clipping';
import { filedOf, moveBeside, ownOrder } from '@/lib/text/own-order';
import { fromRow, isDamaged } from './clipping-row';
import { database } from './database';

/** Which clippings of a collection go where: all of `moved`, in the order they stand, before or after `target`. */
type Arrangement = { id: string; moved: readonly string[]; target: string; after: boolean };

async function membersOf(id: string): Promise<Clipping[]> {
  const rows = await database.clippings.where('collections').equals(id).toArray();
  return rows.flatMap((row) => {
    const clipping = fromRow(row, row.id);
    return isDamaged(clipping) ? [] : [clipping];
  });
}

/**
 * Moves clippings within a collection's own order, which from then on names all of its clippings; answers with the
 * order before, undefined where the collection is gone. The order is read and written in one transaction, so that
 * two windows that move different clippings both keep their move.
 */
export function arrangeCollection(
  { id, moved, target, after }: Arrangement,
  now: string,
): Promise<string[] | undefined> {
  return database.transaction('rw', database.collections, database.clippings, async () => {
    const collection = await database.collections.get(id);
    if (!collection) return undefined;
    const standing = ownOrder((await membersOf(id)).map(filedOf), collection.order);
    const order = moveBeside(standing, moved, target, after);
    await database.collections.put({ ...collection, order, updatedAt: now });
    return collection.order;
  });
}

import type { Collection } from '@/lib/schema/clipping';
import type { ClippingRow } from './clipping-row';
import { database } from './database';

const tables = () => [database.collections, database.clippings, database.tombstones];

function setMembership(row: ClippingRow, collections: string[], now: string): void {
  row.collections = collections;
  row.revision += 1;
  row.changedAt = { ...row.changedAt, order: now };
  row.updatedAt = now;
}

/**
 * Deletes a collection and takes its clippings out of it; they stay in the library. Answers with what
 * `restoreCollection` needs to put it back; undefined where there was none.
 */
export function deleteCollection(
  id: string,
  now: string,
): Promise<{ collection: Collection; members: string[] } | undefined> {
  return database.transaction('rw', tables(), async () => {
    const collection = await database.collections.get(id);
    const held = () => database.clippings.where('collections').equals(id);
    const members = await held().primaryKeys();
    await held().modify((row) => {
      const others = row.collections.filter((member) => member !== id);
      setMembership(row, others, now);
    });
    await database.collections.delete(id);
    await database.tombstones.put({ id, of: 'collection', deletedAt: now });
    return collection && { collection, members };
  });
}

/** Puts a deleted collection back with its clippings, as far as they are still there. */
export function restoreCollection(
  collection: Collection,
  members: readonly string[],
  now: string,
): Promise<void> {
  return database.transaction('rw', tables(), async () => {
    await database.collections.put({ ...collection, updatedAt: now });
    await database.tombstones.delete(collection.id);
    await database.clippings
      .where('id')
      .anyOf([...members])
      .modify((row) => {
        if (!row.collections.includes(collection.id))
          setMembership(row, [...row.collections, collection.id], now);
      });
  });
}

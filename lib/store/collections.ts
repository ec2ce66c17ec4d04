import type { Collection } from '@/lib/schema/clipping';
import type { Command } from '@/lib/schema/command';
import { database } from './database';

/** All collections by name, those put away last. */
export async function listCollections(): Promise<Collection[]> {
  const collections = await database.collections.toArray();
  const byName = new Intl.Collator('zh-CN').compare;
  return collections.toSorted(
    (one, other) => Number(one.archived) - Number(other.archived) || byName(one.name, other.name),
  );
}

export const getCollection = (id: string): Promise<Collection | undefined> => database.collections.get(id);

/** Stores a new collection; a name that exists already gives that one's id, since two of a name confuse. */
export function createCollection(id: string, name: string, now: string): Promise<string> {
  return database.transaction('rw', database.collections, async () => {
    const same = await database.collections.filter((collection) => collection.name === name).first();
    if (same) return same.id;
    await database.collections.add({
      id,
      name,
      note: '',
      createdAt: now,
      updatedAt: now,
      order: [],
      archived: false,
    });
    return id;
  });
}

/** Changes fields of a collection; answers false where it is gone. */
export async function editCollection(
  id: string,
  patch: Command<'editCollection'>['patch'],
  now: string,
): Promise<boolean> {
  const changes = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  return (await database.collections.update(id, { ...changes, updatedAt: now })) === 1;
}

/** Deletes a collection and takes its clippings out of it; they stay in the library. */
export function deleteCollection(id: string, now: string): Promise<void> {
  return database.transaction(
    'rw',
    database.collections,
    database.clippings,
    database.tombstones,
    async () => {
      await database.clippings
        .where('collections')
        .equals(id)
        .modify((row) => {
          row.collections = row.collections.filter((member) => member !== id);
          row.revision += 1;
          row.changedAt = { ...row.changedAt, order: now };
          row.updatedAt = now;
        });
      await database.collections.delete(id);
      await database.tombstones.put({ id, of: 'collection', deletedAt: now });
    },
  );
}

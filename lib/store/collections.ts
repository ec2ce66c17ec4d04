import type { Collection } from '@/lib/schema/clipping';
import type { CollectionPatch } from '@/lib/schema/command';
import { database } from './database';

const placeOf = ({ place }: Collection): number => place ?? Number.POSITIVE_INFINITY;

/** Collections and saved views as the editor placed them, the others by name, those put away last. */
export async function listCollections(): Promise<Collection[]> {
  const collections = await database.collections.toArray();
  const byName = new Intl.Collator('zh-CN').compare;
  return collections.toSorted((one, other) => {
    if (one.archived !== other.archived) return one.archived ? 1 : -1;
    const [first, second] = [placeOf(one), placeOf(other)];
    return first === second ? byName(one.name, other.name) : first - second;
  });
}

export const getCollection = (id: string): Promise<Collection | undefined> => database.collections.get(id);

/** One of a kind, collection or saved view, by its name. Runs in the caller's transaction. */
const namesake = (name: string, isView: boolean): Promise<Collection | undefined> =>
  database.collections
    .filter((other) => other.name === name && (other.view !== undefined) === isView)
    .first();

/**
 * Stores a new collection, or a saved view where `view` is given, and answers with it. A name that its kind has
 * already gives that one, since two of a name confuse; a collection that was put away is taken out for it.
 */
export function createCollection(
  id: string,
  { name, view }: { name: string; view?: string | undefined },
  now: string,
): Promise<Collection> {
  return database.transaction('rw', database.collections, async () => {
    const same = await namesake(name, view !== undefined);
    if (same?.archived && view === undefined) {
      await database.collections.update(same.id, { archived: false, updatedAt: now });
    }
    if (same) return same;
    const kind = view === undefined ? {} : { view };
    const times = { createdAt: now, updatedAt: now };
    const made = { id, name, note: '', ...times, order: [], archived: false, ...kind };
    await database.collections.add(made);
    return made;
  });
}

/** What came of a change: the values before, or why there was none. */
type CollectionEdit = { before: CollectionPatch } | 'not-found' | 'name-taken';

/** Changes fields of a collection and answers with the values before; a name that another one has is not taken. */
export function editCollection(id: string, patch: CollectionPatch, now: string): Promise<CollectionEdit> {
  return database.transaction('rw', database.collections, async () => {
    const collection = await database.collections.get(id);
    if (!collection) return 'not-found';
    const changes = Object.entries(patch).filter(([, value]) => value !== undefined);
    const same = patch.name !== undefined && (await namesake(patch.name, collection.view !== undefined));
    if (same && same.id !== id) return 'name-taken';
    await database.collections.put({ ...collection, ...Object.fromEntries(changes), updatedAt: now });
    const before = changes.map(([field]) => [field, collection[field as keyof CollectionPatch]]);
    return { before: Object.fromEntries(before) as CollectionPatch };
  });
}

/** Places collections in the order given, in front of those not named. */
export function placeCollections(ids: readonly string[], now: string): Promise<void> {
  return database.transaction('rw', database.collections, async () => {
    const rows = (await database.collections.bulkGet([...ids])).flatMap((row) => row ?? []);
    const placed = rows.map((row, place) => ({ ...row, place }));
    const changed = placed.filter(({ place }, index) => rows[index]?.place !== place);
    await database.collections.bulkPut(changed.map((row) => ({ ...row, updatedAt: now })));
  });
}

import { liveQuery } from 'dexie';
import { database } from './database';

/** A clipping and when it last changed, in ms. */
export type Stamp = readonly [id: string, stamp: number];

/** Ids of all clippings, bin included, in ascending order. */
export const listAllIds = (): Promise<string[]> => database.clippings.toCollection().primaryKeys();

/** When clippings last changed, of those that changed at or after a time; all where it is empty. Reads an index alone. */
export async function listStamps(since = ''): Promise<Stamp[]> {
  const stamps: Stamp[] = [];
  await database.clippings
    .where('updatedAt')
    .aboveOrEqual(since)
    .eachKey((updatedAt, { primaryKey }) => stamps.push([primaryKey, Date.parse(String(updatedAt))]));
  return stamps;
}

/** What a library is seen to hold: recent changes, recent deletions, and how many clippings there are. */
export type LibrarySight = { changed: Stamp[]; deleted: string[]; count: number };

/**
 * Calls with what changed and was deleted at or after the instant `since` gives, now and with every change of the
 * library, in whichever window; the function returned ends it.
 */
export function watchStamps(
  since: () => string,
  call: (sight: LibrarySight) => void,
  onError: (error: unknown) => void,
): () => void {
  const sights = liveQuery(async (): Promise<LibrarySight> => {
    const time = since();
    const changed = await listStamps(time);
    const tombstones = await database.tombstones.where('deletedAt').aboveOrEqual(time).toArray();
    const deleted = tombstones.filter((tombstone) => tombstone.of === 'clipping').map(({ id }) => id);
    return { changed, deleted, count: await database.clippings.count() };
  });
  const subscription = sights.subscribe({ next: call, error: onError });
  return () => subscription.unsubscribe();
}

import { liveQuery } from 'dexie';
import type { Clipping } from '@/lib/schema/clipping';
import type { ClippingRow } from './clipping-row';
import { database } from './database';
import { standIn } from './stand-in';

/**
 * Rows of the library as they are stored, newest first: a first batch of `first`, then batches of `size`. They
 * are not checked one by one, which would cost more than reading them; for rows without a clipping's shape others stand in.
 */
export async function* scanClippings(first: number, size: number): AsyncGenerator<Clipping[]> {
  const newest = await database.clippings.orderBy('id').reverse().limit(first).toArray();
  yield newest.map(whole);
  const oldest = newest.at(-1);
  if (!oldest || newest.length < first) return;
  // Walking backwards takes a step a row, reading a range forwards one step for all of it.
  const ids = await database.clippings.where('id').below(oldest.id).primaryKeys();
  for (let end = ids.length; end > 0; end -= size) {
    const [from = '', to = ''] = [ids[Math.max(0, end - size)], ids[end - 1]];
    yield (await database.clippings.where('id').between(from, to, true, true).toArray()).map(whole);
  }
}

/** What changed in the library, and what is gone for good. */
export type Changes = { changed: Clipping[]; deleted: string[] };

/**
 * Calls with what changed at or after the instant `since` gives, now and whenever the library changes, in whichever
 * window; the function returned ends it.
 */
export function watchChanges(
  since: () => string,
  call: (changes: Changes) => void,
  onError: (error: unknown) => void,
): () => void {
  const changes = liveQuery(async () => {
    const time = since();
    const rows = await database.clippings.where('updatedAt').aboveOrEqual(time).toArray();
    const tombstones = await database.tombstones.where('deletedAt').aboveOrEqual(time).toArray();
    const deleted = tombstones.filter((tombstone) => tombstone.of === 'clipping');
    return { changed: rows.map(whole), deleted: deleted.map((tombstone) => tombstone.id) };
  });
  const subscription = changes.subscribe({ next: call, error: onError });
  return () => subscription.unsubscribe();
}

const whole = (row: ClippingRow): Clipping => (isWhole(row) ? row : standIn(row));

/** Whether a stored row has what a walk over the library reads of it. */
function isWhole(row: ClippingRow): boolean {
  const { hospitals, topics, collections, tags, genre, region, published, counts } =
    row as Partial<ClippingRow>;
  const lists = [hospitals, topics, collections, tags].every(Array.isArray);
  const records = [genre, region, published, counts].every((value) => typeof value === 'object' && value);
  return lists && records && typeof row.headline === 'string' && typeof row.clippedAt === 'string';
}

import type { Table } from 'dexie';
import type { SnapshotFacts } from '@/lib/schema/clipping';
import type { RoomOffer } from '@/lib/schema/room-part';
import { database } from './database';

/** Rows looked at from each end of a table; reading all of a large library to weigh it would take minutes. */
const sampled = 12;

/** Rows changed in one transaction. */
const batch = 200;

/** The mean weight of a table's rows, from the first and the last ones. */
async function meanOf<Row>(table: Table<Row, string>, weigh: (row: Row) => number): Promise<number> {
  const [first, last] = await Promise.all([
    table.limit(sampled).toArray(),
    table.reverse().limit(sampled).toArray(),
  ]);
  const weights = [...first, ...last].map(weigh);
  return weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
}

const listOriginals = (): Promise<SnapshotFacts[]> =>
  database.snapshots.filter(({ bytes }) => bytes > 0).toArray();

/** Ids of the clippings in the bin. */
export const listBinned = (): Promise<string[]> =>
  database.clippings.where('binnedAt').above('').primaryKeys();

/** What can be given up, in the order of `RoomPart`, parts with nothing in them left out; `old` is the time before which originals are old. */
export async function measureRoom(old: string): Promise<RoomOffer[]> {
  const [originals, binned, pictures, original, picture, body] = await Promise.all([
    listOriginals(),
    listBinned(),
    database.pictures.count(),
    meanOf(database.originals, ({ gzip }) => gzip.length),
    meanOf(database.pictures, ({ bytes }) => bytes.length),
    // Text is stored in two bytes a character where any of it is Chinese.
    meanOf(database.bodies, (row) => 2 * JSON.stringify(row).length),
  ]);
  const aged = originals.filter(({ capturedAt }) => capturedAt < old).length;
  const offers: RoomOffer[] = [
    { part: 'bin', count: binned.length, bytes: binned.length * (body + original) },
    { part: 'old-originals', count: aged, bytes: aged * original },
    { part: 'originals', count: originals.length, bytes: originals.length * original },
    { part: 'pictures', count: pictures, bytes: pictures * picture },
  ];
  return offers.filter(({ count }) => count > 0);
}

/**
 * Deletes the bytes of originals captured before a time; what is known of them stays, their SHA-256 with it. The
 * bytes go first and by themselves, since a full disk lets nothing be written before something is deleted.
 */
export async function dropOriginals(before: string): Promise<void> {
  const ids = (await listOriginals()).filter(({ capturedAt }) => capturedAt < before).map(({ id }) => id);
  for (let start = 0; start < ids.length; start += batch) {
    const some = ids.slice(start, start + batch);
    await database.originals.bulkDelete(some);
    await database.snapshots.where('id').anyOf(some).modify({ bytes: 0 });
  }
}

/** Deletes every kept copy of a picture; answers with the clippings that showed them. */
export async function dropPictures(): Promise<string[]> {
  await database.pictures.clear();
  const links = await database.pictureLinks.where('state').equals('kept').toArray();
  for (let start = 0; start < links.length; start += batch) {
    const bare = links
      .slice(start, start + batch)
      .map((link) => ({ ...link, state: 'not-permitted' as const, hash: '' }));
    await database.pictureLinks.bulkPut(bare);
  }
  return [...new Set(links.map(({ clippingId }) => clippingId))];
}

import type { Clipping, ClippingBody } from '@/lib/schema/clipping';
import { database } from './database';
import { type DamagedRow, fromRow } from './clipping-row';

/** One clipping's row; undefined where there is none. */
export async function getClipping(id: string): Promise<Clipping | DamagedRow | undefined> {
  const row = await database.clippings.get(id);
  return row && fromRow(row, id);
}

/** Rows for the ids asked, in their order; ids without a row are left out. */
export async function getClippings(ids: readonly string[]): Promise<(Clipping | DamagedRow)[]> {
  const rows = await database.clippings.bulkGet([...ids]);
  return rows.flatMap((row, index) => (row ? [fromRow(row, ids[index] ?? '')] : []));
}

/** Text, pictures, statistics and highlights of a clipping: read when it is opened. */
export const getBody = (id: string): Promise<ClippingBody | undefined> => database.bodies.get(id);

/** Bodies for the ids asked, in their order; undefined where there is none. */
export const getBodies = (ids: readonly string[]): Promise<(ClippingBody | undefined)[]> =>
  database.bodies.bulkGet([...ids]);

/** The newest clipping of an address that is not in the bin. */
export async function findByAddress(canonicalUrl: string): Promise<Clipping | undefined> {
  const rows = await database.clippings.where('canonicalUrl').equals(canonicalUrl).sortBy('clippedAt');
  for (const row of rows.reverse()) {
    const clipping = fromRow(row, row.id);
    if (!('damaged' in clipping) && clipping.binnedAt === null) return clipping;
  }
  return undefined;
}

/** The newest clipping of a page as its tab shows it: by canonical address, the address itself, or it without its query. */
export async function findByUrl(url: string): Promise<Clipping | undefined> {
  const { origin, pathname, search } = new URL(url);
  return (await findByAddress(origin + pathname + search)) ?? findByAddress(origin + pathname);
}

/** How many clippings there are: in the library, and in the bin. */
export async function countClippings(): Promise<{ library: number; bin: number }> {
  const [all, bin] = await Promise.all([
    database.clippings.count(),
    database.clippings.where('binnedAt').above('').count(),
  ]);
  return { library: all - bin, bin };
}

/** Ids of the library's clippings that name one of some hospitals, without those in the bin. */
export async function listNaming(hospitals: readonly string[]): Promise<string[]> {
  const named = database.clippings
    .where('keys.hospitals')
    .anyOf([...hospitals])
    .distinct();
  return named.filter(({ binnedAt }) => binnedAt === null).primaryKeys();
}

/** Ids of the library's clippings, oldest first, without those in the bin. */
export async function listLibraryIds(): Promise<string[]> {
  const [all, binned] = await Promise.all([
    database.clippings.toCollection().primaryKeys(),
    database.clippings.where('binnedAt').above('').primaryKeys(),
  ]);
  const bin = new Set(binned);
  return all.filter((id) => !bin.has(id));
}

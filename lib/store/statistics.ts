import type { Statistic } from '@/lib/schema/reading';
import { database } from './database';
import { attempt } from './database-failure';
import { type KeptStatistics, statisticsDatabase } from './statistics-database';

/** What a clipping's text counts, in the order of the text. */
export type ClippingStatistics = { id: string; statistics: readonly Statistic[] };

/** Statistics of the clippings asked, in their order; none for a clipping that is gone. */
export async function getStatistics(ids: readonly string[]): Promise<ClippingStatistics[]> {
  const bodies = await database.bodies.bulkGet([...ids]);
  return ids.map((id, index) => ({ id, statistics: bodies[index]?.statistics ?? [] }));
}

/** A clipping, and when it last changed, in ms. */
export type Stamped = { id: string; stamp: number };

/**
 * Statistics of many clippings, in any order, from where they are kept apart; what is not kept there, or as it was
 * before the clipping changed, is read from the bodies and kept. Ids that follow each other closely are read in one
 * go.
 */
export async function readStatistics(clippings: readonly Stamped[]): Promise<ClippingStatistics[]> {
  const stamps = new Map(clippings.map(({ id, stamp }) => [id, stamp]));
  const kept = await attempt(() => readKept([...stamps.keys()]));
  const known = kept.ok ? kept.value.filter(({ id, stamp }) => stamps.get(id) === stamp) : [];
  for (const { id } of known) stamps.delete(id);
  if (stamps.size === 0) return known;
  const read = await getStatistics([...stamps.keys()]);
  // Where there is no room to keep them, they are read anew next time.
  if (kept.ok) {
    await attempt(() =>
      statisticsDatabase.statistics.bulkPut(
        read.map(({ id, statistics }) => ({ id, stamp: stamps.get(id) ?? 0, statistics })),
      ),
    );
  }
  return [...known, ...read];
}

/** So many ids are worth a look at whether they follow each other. */
const some = 20;

async function readKept(ids: readonly string[]): Promise<KeptStatistics[]> {
  const { statistics } = statisticsDatabase;
  const sorted = ids.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const between = statistics.where('id').between(first, last, true, true);
  if (ids.length > some && (await between.count()) < 2 * ids.length) return between.toArray();
  return (await statistics.bulkGet(sorted)).filter((row) => row !== undefined);
}

/** Forgets what is kept apart of clippings that are deleted for good. */
export const forgetStatistics = (ids: readonly string[]): Promise<unknown> =>
  attempt(() => statisticsDatabase.statistics.bulkDelete([...ids]));

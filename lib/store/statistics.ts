import type { Statistic } from '@/lib/schema/reading';
import { database } from './database';

/** What a clipping's text counts, in the order of the text. */
export type ClippingStatistics = { id: string; statistics: readonly Statistic[] };

/** Statistics of the clippings asked, in their order; none for a clipping that is gone. */
export async function getStatistics(ids: readonly string[]): Promise<ClippingStatistics[]> {
  const bodies = await database.bodies.bulkGet([...ids]);
  return ids.map((id, index) => ({ id, statistics: bodies[index]?.statistics ?? [] }));
}

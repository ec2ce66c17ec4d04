import type { StatisticRow } from '@/lib/export/statistic-row';
import { isDamaged } from '@/lib/store/clipping-row';
import { getClippings } from '@/lib/store/clippings';
import { getStatistics } from '@/lib/store/statistics';

/** Where a statistic stands: its clipping, and its place in the clipping's list. */
export type StatisticPlace = { id: string; place: number };

const batch = 500;

/**
 * Statistics with their sentences and clippings in the order given, a batch at a time; those that are gone, and those
 * of damaged clippings, are left out. Whoever stops asking stops the reading.
 */
export async function* gatherStatistics(places: readonly StatisticPlace[]): AsyncGenerator<StatisticRow[]> {
  for (let start = 0; start < places.length; start += batch) {
    const some = places.slice(start, start + batch);
    const ids = [...new Set(some.map(({ id }) => id))];
    const [rows, lists] = await Promise.all([getClippings(ids), getStatistics(ids)]);
    const clippings = new Map(rows.flatMap((row) => (isDamaged(row) ? [] : [[row.id, row] as const])));
    const statistics = new Map(lists.map((list) => [list.id, list.statistics]));
    yield some.flatMap(({ id, place }) => {
      const clipping = clippings.get(id);
      const statistic = statistics.get(id)?.[place];
      return clipping && statistic ? [{ clipping, statistic }] : [];
    });
  }
}

import { Dexie, type Table } from 'dexie';
import type { Statistic } from '@/lib/schema/reading';

/** A clipping's statistics as they were when it had last changed at an instant, in ms. */
export type KeptStatistics = { id: string; stamp: number; statistics: readonly Statistic[] };

/**
 * Statistics without the texts they stand in: a table of all of them is read ten times as quickly as from bodies. A
 * database of its own, which holds nothing that is not in the library: whatever becomes of it, it fills again. Raise
 * its version, and clear the table, when a statistic changes its shape.
 */
class StatisticsDatabase extends Dexie {
  declare statistics: Table<KeptStatistics, string>;

  constructor(name = 'xinglin-statistics') {
    // What a power cut takes is read from the library again.
    super(name, { chromeTransactionDurability: 'relaxed', cache: 'disabled' });
    this.version(1).stores({ statistics: 'id' });
  }
}

export const statisticsDatabase = new StatisticsDatabase();

import type { Clipping } from '@/lib/schema/clipping';
import type { Statistic } from '@/lib/schema/reading';
import { isDamaged } from '@/lib/store/clipping-row';
import { getClippings } from '@/lib/store/clippings';
import { getStatistics } from '@/lib/store/statistics';

/** What a line of the table shows beside its figures: the clipping, and the statistics with their sentences. */
export type TableRow = { clipping: Clipping | undefined; statistics: readonly Statistic[] };

type Kept = TableRow & { stamp: number };

/** How many clippings are kept at hand, so that scrolling back finds them drawn. */
const most = 300;

/**
 * The clippings whose statistics are on the screen, and those that were lately. One reading runs at a time: what is
 * scrolled by meanwhile is never read.
 */
export class TableRows {
  readonly #kept = new Map<string, Kept>();
  readonly #listeners = new Set<() => void>();
  #wanted: ReadonlyMap<string, number> = new Map();
  #reading = false;
  #version = 0;

  /** Grows whenever rows were read. */
  readonly version = (): number => this.#version;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get(id: string): TableRow | undefined {
    return this.#kept.get(id);
  }

  /** Reads clippings, given with the instant of their last change, as far as they are not at hand. */
  async want(wanted: ReadonlyMap<string, number>): Promise<void> {
    this.#wanted = wanted;
    if (this.#reading) return;
    this.#reading = true;
    try {
      for (let missing = this.#missing(); missing.length > 0; missing = this.#missing()) {
        const ids = missing.map(([id]) => id);
        const [rows, lists] = await Promise.all([getClippings(ids), getStatistics(ids)]);
        const clippings = new Map(rows.map((row) => [row.id, isDamaged(row) ? undefined : row]));
        missing.forEach(([id, stamp], index) =>
          this.#keep(id, { clipping: clippings.get(id), statistics: lists[index]?.statistics ?? [], stamp }),
        );
        this.#version += 1;
        for (const listener of this.#listeners) listener();
      }
    } finally {
      this.#reading = false;
    }
  }

  #missing(): [string, number][] {
    return [...this.#wanted].filter(([id, stamp]) => this.#kept.get(id)?.stamp !== stamp);
  }

  #keep(id: string, row: Kept): void {
    this.#kept.delete(id);
    this.#kept.set(id, row);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= Math.max(most, this.#wanted.size)) return;
      this.#kept.delete(oldest);
    }
  }
}

import type { Clipping } from '@/lib/schema/clipping';
import { type DamagedRow, fromRow } from '@/lib/store/clipping-row';

export type Row = Clipping | DamagedRow;

/** A row as it was when its clipping had last changed at an instant, in ms; undefined where it was gone. */
type Kept = { row: Row | undefined; asOf: number };

/** A row as it is stored, not yet checked. */
type StoredRow = { updatedAt: string };

/** How many rows are kept at hand, so that scrolling back finds them drawn. */
const most = 400;

/** Where a screen follows another with few rows in common sooner than this, in ms, the list is flying by. */
const flight = 100;

/** So long after a reading the next begins, in ms: what a wheel brings meanwhile is read with it. */
const breath = 30;

/** When a clipping last changed, in ms. */
type StampOf = (id: string) => number;

/**
 * The rows of a list that are on the screen, and those that were lately. One reading runs at a time, and none while
 * the list flies by: what is scrolled past meanwhile is never read.
 */
export class RowWindow {
  readonly #read: (ids: readonly string[]) => Promise<readonly Row[]>;
  readonly #first: ReadonlyMap<string, StoredRow>;
  readonly #kept = new Map<string, Kept>();
  readonly #listeners = new Set<() => void>();
  #wanted: { ids: readonly string[]; stampOf: StampOf } = { ids: [], stampOf: () => 0 };
  #reading = false;
  #flies = false;
  #askedAt = Number.NEGATIVE_INFINITY;
  #version = 0;

  /** `first` are stored rows that are at hand already, and may still grow. */
  constructor(
    read: (ids: readonly string[]) => Promise<readonly Row[]>,
    first: ReadonlyMap<string, StoredRow> = new Map(),
  ) {
    this.#read = read;
    this.#first = first;
  }

  /** Grows whenever rows were read. */
  readonly version = (): number => this.#version;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** A clipping's row; undefined until it is read. */
  row(id: string): Row | undefined {
    return this.#at(id)?.row;
  }

  /** Reads what is missing of the rows on the screen, and what changed since it was read. Errors of the database are thrown. */
  async want(ids: readonly string[], stampOf: StampOf): Promise<void> {
    const now = performance.now();
    const known = ids.filter((id) => this.#wanted.ids.includes(id)).length;
    this.#flies = now - this.#askedAt < flight && known < ids.length / 2;
    this.#wanted = { ids, stampOf };
    this.#askedAt = now;
    if (this.#reading) return;
    this.#reading = true;
    try {
      while (this.#isFlying()) await pause(flight / 2);
      for (let missing = this.#missing(); missing.length > 0; missing = this.#missing()) {
        const asked = new Map(missing.map((id) => [id, this.#wanted.stampOf(id)]));
        const read = new Map((await this.#read(missing)).map((row) => [row.id, row]));
        for (const [id, asOf] of asked) this.#keep(id, read.get(id), asOf);
        this.#version += 1;
        for (const listener of this.#listeners) listener();
        await pause(breath);
        while (this.#isFlying()) await pause(flight / 2);
      }
    } finally {
      this.#reading = false;
    }
  }

  #isFlying(): boolean {
    return this.#flies && performance.now() - this.#askedAt < flight;
  }

  #missing(): string[] {
    const { ids, stampOf } = this.#wanted;
    return ids.filter((id) => (this.#at(id)?.asOf ?? Number.NEGATIVE_INFINITY) < stampOf(id));
  }

  #at(id: string): Kept | undefined {
    const stored = this.#kept.has(id) ? undefined : this.#first.get(id);
    if (stored) this.#keep(id, fromRow(stored, id), Date.parse(stored.updatedAt));
    return this.#kept.get(id);
  }

  #keep(id: string, row: Row | undefined, asOf: number): void {
    this.#kept.delete(id);
    this.#kept.set(id, { row, asOf });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= most) return;
      this.#kept.delete(oldest);
    }
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

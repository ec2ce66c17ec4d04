import { type LibrarySight, listAllIds, listStamps, type Stamp } from '@/lib/store/library-stamps';
import type { SearchDatabase, TailRow } from '@/lib/store/search-database';
import { type StoredIndex, writeChanges } from '@/lib/store/search-segments';
import { compareIds, compareStamps } from './compare-library';
import { IndexDocuments } from './index-documents';
import { PendingIds } from './pending-ids';
import { readDocuments } from './read-documents';
import { sealSegment, type SegmentSizes } from './seal-segment';

/** Documents that were read, and clippings that are gone. */
export type Change = { taken: readonly TailRow[]; gone: readonly string[] };

export type IntakeSizes = SegmentSizes & { batch: number };

type Options = {
  database: SearchDatabase;
  sizes: IntakeSizes;
  stored: StoredIndex | undefined;
  onChange: (change: Change) => void;
  /** Waits until nobody reads the segments. */
  quiet: () => Promise<void>;
};

/** A change may be stamped before another that was stored earlier; so much is compared twice, in ms. */
const overlap = 60_000;
/** Changes younger than this may be followed by another of the same time, in ms. */
const unsettled = 5_000;

/** Takes a library into an index: finds what differs, reads it, writes it. */
export class IndexIntake {
  readonly documents: IndexDocuments;
  readonly pending = new PendingIds();
  readonly #options: Options;
  /** Those that wait and have no document. */
  readonly #news = new Set<string>();
  /** Changes up to here are taken in or pending; empty while nothing was seen. */
  #seen: string;

  constructor(options: Options) {
    this.#options = options;
    this.documents = new IndexDocuments(options.stored);
    this.#seen = options.stored?.since ?? '';
  }

  /** From when on changes have to be looked at. */
  since = (): string => (this.#seen === '' ? '' : new Date(Date.parse(this.#seen) - overlap).toISOString());

  /** How many clippings there are, taken in or pending. */
  get count(): number {
    return this.documents.count + this.#news.size;
  }

  /** Compares with the library as it stands at an instant: what is missing, gone, or changed since the last sight. */
  async compare(instant: string): Promise<void> {
    await this.#compareIds();
    if (this.#seen !== '') this.#differing(await listStamps(this.since()));
    this.#seen = instant;
  }

  /** Finds changes that bear an earlier time than they were made at: of a clock set back, of a backup taken in. */
  async compareAll(): Promise<void> {
    this.#differing(await listStamps());
  }

  /** Takes notice of a sight of the library that was begun at an instant. */
  async see({ changed, deleted, count }: LibrarySight, instant: string): Promise<void> {
    this.#seen = instant;
    const found = this.#differing(changed);
    const settled = Date.parse(instant) - unsettled;
    this.#enqueue(changed.flatMap(([id, stamp]) => (stamp > settled ? [id] : [])));
    const gone = deleted.filter((id) => this.documents.has(id));
    this.#drop(gone);
    if (count !== this.count) await this.#compareIds();
    else if (found + gone.length > 0) return;
    // What these do not explain bears no time by which it could be found.
    await this.compareAll();
  }

  /** Reads what is pending and writes it, until nothing is or `isOver`; `onStep` is called after every batch. */
  async takeAll(isOver: () => boolean, onStep: () => void): Promise<void> {
    const { database, sizes } = this.#options;
    while (this.pending.size > 0) {
      await this.#takeBatch(isOver);
      if (isOver()) return;
      onStep();
      if (this.documents.tail.size >= sizes.full) await this.#seal();
      if (isOver()) return;
    }
    if (this.documents.tail.size >= sizes.least) await this.#seal();
    const whole = this.pending.size === 0 ? { since: this.#seen } : {};
    await writeChanges(database, { ...this.documents.takeChanges(), ...whole });
  }

  async #takeBatch(isOver: () => boolean): Promise<void> {
    const { sizes, onChange } = this.#options;
    const ids = this.pending.next(sizes.batch);
    const taken = await readDocuments(ids);
    if (isOver()) return ids.forEach((id) => this.pending.add(id));
    const there = new Set(taken.map((row) => row.id));
    const gone = ids.filter((id) => !there.has(id));
    for (const row of taken) this.documents.take(row);
    for (const id of gone) this.documents.drop(id);
    for (const id of ids) this.#news.delete(id);
    this.pending.finish();
    onChange({ taken, gone });
  }

  async #seal(): Promise<void> {
    const { database, sizes, quiet } = this.#options;
    await quiet();
    await sealSegment(database, this.documents, sizes);
  }

  async #compareIds(): Promise<void> {
    const { missing, gone } = compareIds(this.documents, this.pending, await listAllIds());
    this.#enqueue(missing);
    this.#drop(gone);
  }

  /** Queues what differs from its stamp and answers how many. */
  #differing(stamps: readonly Stamp[]): number {
    const ids = compareStamps(this.documents, this.pending, stamps);
    this.#enqueue(ids);
    return ids.length;
  }

  #enqueue(ids: readonly string[]): void {
    for (const id of ids) {
      this.pending.add(id);
      this.documents.hide(id);
      if (!this.documents.has(id)) this.#news.add(id);
    }
  }

  #drop(ids: readonly string[]): void {
    if (ids.length === 0) return;
    for (const id of ids) {
      this.documents.drop(id);
      this.pending.delete(id);
      this.#news.delete(id);
    }
    this.#options.onChange({ taken: [], gone: ids });
  }
}

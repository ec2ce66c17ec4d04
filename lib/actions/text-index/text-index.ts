import type { TextTerm } from '@/lib/search/match-text';
import { DamagedIndexError } from '@/lib/search/text-index/posting-bucket';
import { failureOf } from '@/lib/store/database-failure';
import { watchStamps } from '@/lib/store/library-stamps';
import type { SearchDatabase } from '@/lib/store/search-database';
import { emptyIndex, loadIndex, type StoredIndex } from '@/lib/store/search-segments';
import { type Change, IndexIntake, type IntakeSizes } from './index-intake';
import { searchIndex } from './search-index';
import { type SearchHits, StandingSearch } from './standing-search';

/** How many clippings wait to be taken in, of how many. */
type IndexProgress = { left: number; of: number };

type Options = {
  database: SearchDatabase;
  now: () => string;
  /** Told as clippings are taken in. */
  onProgress?: (progress: IndexProgress) => void;
  /** Told when no index can be had; every search has to do without from then on. */
  onBroken: (error: unknown) => void;
  sizes?: IntakeSizes;
};

/** A batch is read in a few hundredths of a second, so that a search that is asked meanwhile hardly waits. */
const usualSizes: IntakeSizes = { full: 4_096, least: 1_024, batch: 128 };

const mostRepairs = 2;

/** So many hits are handed over only after a page has had so long to draw the first, in ms. */
const many = 2_000;
const drawing = 60;

/**
 * A library's text index: taken in from the library as it changes, and searched. It is right at any time: what is not
 * taken in yet is read while a search waits for it. An index that is damaged or of another format is made anew.
 */
export class TextIndex {
  readonly #options: Options;
  readonly #listeners = new Set<(change: Change) => void>();
  #intake: IndexIntake;
  #ready: Promise<void> | undefined;
  #work: Promise<void> | undefined;
  #repair: Promise<void> | undefined;
  #repairs = 0;
  #searching = 0;
  #halted = false;
  #stopWatch = (): void => {};

  constructor(options: Options) {
    this.#options = options;
    this.#intake = this.#makeIntake();
  }

  /** Opens the index and begins to follow the library. */
  start(): Promise<void> {
    this.#ready ??= this.#guard(() => this.#open());
    return this.#ready;
  }

  /** Ends its work; what was taken in since the last write is read again by the next. */
  async stop(): Promise<void> {
    this.#stopWatch();
    this.halt();
    await this.#work;
    this.#options.database.close();
  }

  /** Takes no more in until the next search or start. */
  halt(): void {
    this.#halted = true;
  }

  /** Waits until everything the library was seen to hold is taken in and written. */
  async settled(): Promise<void> {
    await this.start();
    while (this.#work ?? this.#repair) await (this.#work ?? this.#repair);
  }

  /** Forgets the index and makes it anew; searches go on meanwhile. */
  #rebuild(): void {
    this.#repair ??= this.#makeAnew()
      .catch(this.#options.onBroken)
      .finally(() => {
        this.#repair = undefined;
        this.#resume();
        this.#tell({ taken: [], gone: [] });
      });
  }

  /**
   * Tells what answers a query, the newest first, and goes on to tell what comes to answer it, or no longer does, as
   * the library changes, until `signal` ends it. Nothing is `left` once every clipping was looked at.
   */
  async search(
    terms: readonly TextTerm[],
    tell: (hits: SearchHits) => void,
    signal: AbortSignal,
  ): Promise<void> {
    await this.start();
    const search = new StandingSearch(terms);
    let unseen = 1;
    const give = (hits: { add: string[]; remove: string[] }): void => {
      if (signal.aborted) return;
      const left = unseen + this.#intake.pending.size + (this.#repair ? 1 : 0);
      tell({ ...hits, left, of: this.#intake.count });
    };
    const follow = (change: Change): void => give(search.follow(change));
    this.#listeners.add(follow);
    signal.addEventListener('abort', () => this.#listeners.delete(follow));
    this.#resume();
    await this.#guard(async () => {
      let isFirst = true;
      for await (const { ids, left } of this.#read(terms)) {
        // Tens of thousands of ids would keep the page from drawing the first screen of them.
        if (!isFirst && ids.length > many) await new Promise((resolve) => setTimeout(resolve, drawing));
        isFirst = false;
        if (signal.aborted) return;
        unseen = left;
        give({ add: search.take(ids), remove: [] });
      }
    });
    unseen = 0;
    give({ add: [], remove: [] });
  }

  async *#read(terms: readonly TextTerm[]): ReturnType<typeof searchIndex> {
    this.#searching += 1;
    try {
      yield* searchIndex(this.#options.database, this.#intake.documents, terms);
    } finally {
      this.#searching -= 1;
    }
  }

  #makeIntake(stored?: StoredIndex): IndexIntake {
    const { database, sizes = usualSizes } = this.#options;
    const quiet = async (): Promise<void> => {
      while (this.#searching > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    return new IndexIntake({ database, sizes, stored, onChange: (change) => this.#tell(change), quiet });
  }

  async #open(): Promise<void> {
    const { database, now, onBroken } = this.#options;
    const stored = await loadIndex(database).catch(() => undefined);
    if (!stored) await emptyIndex(database);
    this.#intake = this.#makeIntake(stored);
    await this.#intake.compare(now());
    let began = '';
    this.#stopWatch = watchStamps(
      () => {
        began = now();
        return this.#intake.since();
      },
      (sight) => void this.#guard(() => this.#intake.see(sight, began)).then(() => this.#resume()),
      onBroken,
    );
    this.#resume();
    if (stored) void this.settled().then(() => this.#guard(() => this.#compareAll()));
  }

  async #compareAll(): Promise<void> {
    await this.#intake.compareAll();
    this.#resume();
  }

  async #makeAnew(): Promise<void> {
    const { database, now } = this.#options;
    this.#intake = this.#makeIntake();
    // Work on the former index ends by itself when it sees that its time is over.
    await this.#work;
    await emptyIndex(database);
    await this.#intake.compare(now());
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  #resume(): void {
    this.#halted = false;
    if (this.#intake.pending.size > 0 && !this.#repair)
      this.#work ??= this.#guard(() => this.#takeAll()).finally(() => {
        this.#work = undefined;
        if (!this.#halted) this.#resume();
      });
  }

  async #takeAll(): Promise<void> {
    const intake = this.#intake;
    const step = (): void => this.#options.onProgress?.({ left: intake.pending.size, of: intake.count });
    await intake.takeAll(() => this.#halted || intake !== this.#intake, step);
    if (!this.#halted) step();
  }

  /** Does work on the index; where the index is at fault it is made anew, and where that does not help, given up. */
  async #guard(work: () => Promise<void>): Promise<void> {
    const intake = this.#intake;
    try {
      await work();
    } catch (error) {
      // What went wrong with an index that is being made anew is over with it.
      if (intake !== this.#intake) return;
      const failure = error instanceof DamagedIndexError ? 'database-failed' : failureOf(error);
      if (failure === undefined || failure === 'quota-exceeded' || this.#repairs >= mostRepairs) {
        this.halt();
        this.#options.onBroken(error);
        return;
      }
      this.#repairs += 1;
      this.#rebuild();
    }
  }
}

import { Dexie, type Table } from 'dexie';

/**
 * The number of what an index is made by: its tables, how texts are folded and cut into grams. Raise it with any
 * change of these; an index of another number is made anew.
 */
export const indexFormat = 1;

/** Documents of the index that are written once: their clippings by number, and a check value of each text. */
export type SegmentRow = {
  number: number;
  ids: string[];
  hashes: Uint32Array;
  /** Buckets that hold anything, a bit each. */
  filled: Uint8Array;
};

/** What changes of a segment: the time each clipping last changed, in ms, and which documents are live, a bit each. */
export type SegmentState = { number: number; stamps: Float64Array; live: Uint8Array };

/** A document that is in no segment yet; its packed text is looked through. */
export type TailRow = { id: string; stamp: number; text: string };

/** What holds for the whole index: its format, and the time up to which changes of the library were taken in. */
type IndexFact = { name: 'format'; value: number } | { name: 'since'; value: string };

/**
 * The text index, in a database of its own: whatever becomes of it, no clipping is lost, and it can be made anew
 * from them. Keys of postings and texts are numbers, see `search-segments`.
 */
export class SearchDatabase extends Dexie {
  declare facts: Table<IndexFact, string>;
  declare segments: Table<SegmentRow, number>;
  declare states: Table<SegmentState, number>;
  declare postings: Table<Uint8Array, number>;
  declare texts: Table<string[], number>;
  declare tail: Table<TailRow, string>;

  constructor(name = 'xinglin-search') {
    // What a power cut takes from the index is read from the library again.
    super(name, { chromeTransactionDurability: 'relaxed', cache: 'disabled' });
    this.version(1).stores({
      facts: 'name',
      segments: 'number',
      states: 'number',
      postings: '',
      texts: '',
      tail: 'id',
    });
  }
}

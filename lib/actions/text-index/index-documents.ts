import { DocumentSet } from '@/lib/search/text-index/document-set';
import { textHash } from '@/lib/search/text-index/packed-text';
import type { SegmentRow, TailRow } from '@/lib/store/search-database';
import type { IndexChanges, StoredIndex } from '@/lib/store/search-segments';

/** A segment at work: its documents in ascending order of their ids, and which of them are live. */
export type Segment = SegmentRow & { stamps: Float64Array; live: DocumentSet };

type Place = { segment: Segment; at: number };

const newestFirst = (one: Segment, other: Segment): number =>
  (one.ids.at(-1) ?? '') < (other.ids.at(-1) ?? '') ? 1 : -1;

/** The documents an index knows, where each stands, and what of this is not on the disk yet. */
export class IndexDocuments {
  /** The segment with the newest clipping first; the list is replaced, never changed. */
  segments: readonly Segment[] = [];
  readonly tail = new Map<string, TailRow>();
  readonly #places = new Map<string, Place>();
  readonly #changed = new Set<Segment>();
  readonly #unsaved = new Set<string>();

  constructor(stored?: StoredIndex) {
    for (const segment of stored?.segments ?? [])
      this.addSegment({ ...segment, live: new DocumentSet(segment.ids.length, segment.live) });
    for (const row of stored?.tail ?? []) if (!this.#places.has(row.id)) this.tail.set(row.id, row);
  }

  /** Ids of the documents that stand for their clippings. */
  *ids(): Generator<string> {
    yield* this.tail.keys();
    yield* this.#places.keys();
  }

  has = (id: string): boolean => this.tail.has(id) || this.#places.has(id);

  get count(): number {
    return this.tail.size + this.#places.size;
  }

  /** When the clipping a document was made from had last changed, in ms; undefined where it has none. */
  stampOf(id: string): number | undefined {
    const place = this.#places.get(id);
    return this.tail.get(id)?.stamp ?? place?.segment.stamps[place.at];
  }

  /** Leaves a document out of every answer until it is taken again. */
  hide(id: string): void {
    this.tail.delete(id);
    this.#unsaved.add(id);
    const place = this.#places.get(id);
    if (place) this.#setLive(place, false);
  }

  /** Takes a clipping's newest words in. Where they are as they were, its document stays in its place. */
  take(row: TailRow): void {
    const place = this.#places.get(row.id);
    const same = place && place.segment.hashes[place.at] === textHash(row.text);
    this.#unsaved.add(row.id);
    if (same) {
      place.segment.stamps[place.at] = row.stamp;
      this.#setLive(place, true);
      return;
    }
    this.drop(row.id);
    this.tail.set(row.id, row);
  }

  /** Forgets a clipping that is gone. */
  drop(id: string): void {
    this.hide(id);
    this.#places.delete(id);
  }

  /** Takes a segment in; documents of the tail that went into it leave the tail. */
  addSegment(segment: Segment, replaced: readonly Segment[] = []): void {
    const others = this.segments.filter((other) => !replaced.includes(other));
    this.segments = [...others, segment].sort(newestFirst);
    for (const old of replaced) this.#changed.delete(old);
    if (segment.live.count < segment.ids.length) this.#changed.add(segment);
    for (const at of segment.live.descending()) {
      const id = segment.ids[at] ?? '';
      this.#places.set(id, { segment, at });
      this.tail.delete(id);
      this.#unsaved.delete(id);
    }
  }

  /** What is not on the disk yet; it counts as written from now on. */
  takeChanges(): IndexChanges {
    const states = [...this.#changed].map(({ number, stamps, live }) => ({
      number,
      stamps,
      live: live.bits(),
    }));
    const ids = [...this.#unsaved];
    this.#changed.clear();
    this.#unsaved.clear();
    const tail = ids.flatMap((id) => this.tail.get(id) ?? []);
    return { states, tail, gone: ids.filter((id) => !this.tail.has(id)) };
  }

  #setLive({ segment, at }: Place, live: boolean): void {
    if (live) segment.live.add(at);
    else segment.live.delete(at);
    this.#changed.add(segment);
  }
}

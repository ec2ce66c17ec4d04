import { DocumentSet } from '@/lib/search/text-index/document-set';
import { bucketOf, DamagedIndexError, readPosting } from '@/lib/search/text-index/posting-bucket';
import type { Bucket } from '@/lib/search/text-index/segment-builder';
import {
  indexFormat,
  type SearchDatabase,
  type SegmentRow,
  type SegmentState,
  type TailRow,
} from './search-database';

/** Texts of so many documents stand in one record: above 64 KiB a record becomes a file of its own in Chromium. */
export const textsPerRecord = 16;

/** Segments are numbered below this; with the bucket or the record's place above it they make a key. */
const segmentLimit = 0x1_0000;
const recordLimit = 0x1000;

const postingKey = (bucket: number, segment: number): number => bucket * segmentLimit + segment;
const textKey = (segment: number, record: number): number => segment * recordLimit + record;

/** All that is kept in memory of an index. */
export type StoredIndex = { segments: (SegmentRow & SegmentState)[]; tail: TailRow[]; since: string };

/** Reads an index; undefined where it is of another format, or not whole. */
export async function loadIndex(database: SearchDatabase): Promise<StoredIndex | undefined> {
  const tables = [database.facts, database.segments, database.states, database.tail];
  return database.transaction('r', tables, async () => {
    const [facts, segments, states, tail] = await Promise.all([
      database.facts.toArray(),
      database.segments.toArray(),
      database.states.toArray(),
      database.tail.toArray(),
    ]);
    const value = (name: string) => facts.find((fact) => fact.name === name)?.value;
    const stateOf = new Map(states.map((state) => [state.number, state]));
    const whole = segments.flatMap((segment) => {
      const state = stateOf.get(segment.number);
      return state && isWhole(segment, state) ? [{ ...segment, ...state }] : [];
    });
    if (value('format') !== indexFormat || whole.length !== segments.length) return undefined;
    return { segments: whole, tail, since: String(value('since') ?? '') };
  });
}

const isWhole = ({ ids, hashes, filled }: SegmentRow, { stamps, live }: SegmentState): boolean =>
  Array.isArray(ids) &&
  hashes.length === ids.length &&
  stamps.length === ids.length &&
  live.length === Math.ceil(ids.length / 8) &&
  filled instanceof Uint8Array;

/** Leaves an index without documents, whatever stood in its place. */
export async function emptyIndex(database: SearchDatabase): Promise<void> {
  await database.delete();
  await database.open();
}

/** A segment as it is written, in one stroke with what it takes the place of. */
type NewSegment = SegmentRow & SegmentState & { buckets: readonly Bucket[]; texts: readonly string[] };

/** Writes a segment and takes out the segments and documents of the tail that went into it; all or nothing. */
export function writeSegment(
  database: SearchDatabase,
  { buckets, texts, ...segment }: NewSegment,
  replaced: { segments: readonly SegmentRow[]; tail: readonly string[] },
): Promise<void> {
  const { number, ids, hashes, filled, stamps, live } = segment;
  return database.transaction('rw', database.tables, async () => {
    await database.segments.put({ number, ids, hashes, filled });
    await database.states.put({ number, stamps, live });
    await database.postings.bulkPut(
      buckets.map(([, bytes]) => bytes),
      buckets.map(([bucket]) => postingKey(bucket, number)),
    );
    const records = Array.from({ length: Math.ceil(texts.length / textsPerRecord) }, (_, record) =>
      texts.slice(record * textsPerRecord, (record + 1) * textsPerRecord),
    );
    await database.texts.bulkPut(
      records,
      records.map((_, record) => textKey(number, record)),
    );
    await database.tail.bulkDelete([...replaced.tail]);
    for (const old of replaced.segments) await deleteSegment(database, old);
  });
}

async function deleteSegment(database: SearchDatabase, { number, filled }: SegmentRow): Promise<void> {
  const buckets = new DocumentSet(filled.length * 8, filled);
  await database.postings.bulkDelete([...buckets.descending()].map((bucket) => postingKey(bucket, number)));
  await database.texts
    .where(':id')
    .between(textKey(number, 0), textKey(number + 1, 0))
    .delete();
  await database.segments.delete(number);
  await database.states.delete(number);
}

/** What changed besides whole segments. */
export type IndexChanges = {
  states: readonly SegmentState[];
  tail: readonly TailRow[];
  gone: readonly string[];
  /** The library's changes up to this time are taken in; left out where some are not. */
  since?: string;
};

/** Writes what changed in an index besides whole segments. */
export function writeChanges(
  database: SearchDatabase,
  { states, tail, gone, since }: IndexChanges,
): Promise<void> {
  return database.transaction('rw', database.facts, database.states, database.tail, async () => {
    await database.facts.put({ name: 'format', value: indexFormat });
    if (since !== undefined) await database.facts.put({ name: 'since', value: since });
    await database.states.bulkPut(states.map(({ number, stamps, live }) => ({ number, stamps, live })));
    await database.tail.bulkDelete([...gone]);
    await database.tail.bulkPut([...tail]);
  });
}

/** The documents of each segment by posting key. Throws DamagedIndexError where a bucket is missing or not as written. */
export async function readPostings(
  database: SearchDatabase,
  segments: readonly SegmentRow[],
  keys: readonly number[],
): Promise<Map<number, Map<number, DocumentSet>>> {
  const known = segments.map((segment) => ({
    ...segment,
    buckets: new DocumentSet(segment.filled.length * 8, segment.filled),
  }));
  const found = await Promise.all(
    keys.map(async (key) => {
      const bucket = bucketOf(key);
      const having = known.filter((segment) => segment.buckets.has(bucket));
      const records = await database.postings.bulkGet(having.map(({ number }) => postingKey(bucket, number)));
      const sets = having.map(({ number, ids }, at) => {
        const record = records[at];
        if (!record) throw new DamagedIndexError(`Bucket ${bucket} of segment ${number} is missing`);
        const documents = new DocumentSet(ids.length);
        readPosting(record, key, documents);
        return [number, documents] as const;
      });
      return [key, new Map(sets)] as const;
    }),
  );
  return new Map(found);
}

/** The packed texts of records of a segment, a record after the other. Throws DamagedIndexError where one is missing. */
export async function readTexts(
  database: SearchDatabase,
  segment: SegmentRow,
  records: readonly number[],
): Promise<string[][]> {
  const texts = await database.texts.bulkGet(records.map((record) => textKey(segment.number, record)));
  return texts.map((text, at) => {
    const first = (records[at] ?? 0) * textsPerRecord;
    const length = Math.min(textsPerRecord, segment.ids.length - first);
    if (text?.length !== length)
      throw new DamagedIndexError(`Texts ${records[at]} of segment ${segment.number} are missing`);
    return text;
  });
}

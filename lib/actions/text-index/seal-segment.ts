import { DocumentSet } from '@/lib/search/text-index/document-set';
import { textHash } from '@/lib/search/text-index/packed-text';
import { bucketCount } from '@/lib/search/text-index/posting-bucket';
import { type Bucket, SegmentBuilder } from '@/lib/search/text-index/segment-builder';
import type { SearchDatabase, TailRow } from '@/lib/store/search-database';
import { readTexts, textsPerRecord, writeSegment } from '@/lib/store/search-segments';
import type { IndexDocuments, Segment } from './index-documents';

/** How many documents a segment holds, and how many have to stand in the tail before they make one. */
export type SegmentSizes = { full: number; least: number };

/** Others work in between after so long, in ms. */
const slice = 25;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A document on its way into a segment; it is left behind where its clipping changes meanwhile. */
type Moved = TailRow & { isLive: () => boolean };

/** Moves the tail into a segment of its own, with the documents of segments that have become small, and writes it. */
export async function sealSegment(
  database: SearchDatabase,
  documents: IndexDocuments,
  { full }: SegmentSizes,
): Promise<void> {
  const replaced = smallSegments(documents, full);
  const { tail } = documents;
  const rows: Moved[] = [...tail.values()].map((row) => ({ ...row, isLive: () => tail.get(row.id) === row }));
  for (const segment of replaced) rows.push(...(await liveRows(database, segment)));
  rows.sort((one, other) => (one.id < other.id ? -1 : 1));

  const { buckets, filled } = await packAll(rows);
  const number = Math.max(0, ...documents.segments.map((segment) => segment.number)) + 1;
  const live = new DocumentSet(rows.length);
  live.fill();
  const segment: Segment = {
    number,
    ids: rows.map((row) => row.id),
    hashes: Uint32Array.from(rows, (row) => textHash(row.text)),
    stamps: Float64Array.from(rows, (row) => row.stamp),
    filled: filled.bits(),
    live,
  };
  await writeSegment(
    database,
    { ...segment, live: live.bits(), buckets, texts: rows.map((row) => row.text) },
    { segments: replaced, tail: [...tail.keys()] },
  );
  rows.forEach((row, at) => {
    if (!row.isLive()) live.delete(at);
  });
  documents.addSegment(segment, replaced);
}

/** Segments that fit in beside the tail and are less than half full: what is left of them moves on. */
function smallSegments({ segments, tail }: IndexDocuments, full: number): Segment[] {
  let room = full - tail.size;
  return segments.filter(({ live }) => {
    const { count } = live;
    if (count * 2 >= full || count > room) return false;
    room -= count;
    return true;
  });
}

async function liveRows(database: SearchDatabase, segment: Segment): Promise<Moved[]> {
  const records = Array.from({ length: Math.ceil(segment.ids.length / textsPerRecord) }, (_, at) => at);
  const texts = (await readTexts(database, segment, records)).flat();
  return [...segment.live.descending()].map((at) => ({
    id: segment.ids[at] ?? '',
    stamp: segment.stamps[at] ?? 0,
    text: texts[at] ?? '',
    isLive: () => segment.live.has(at),
  }));
}

async function packAll(rows: readonly TailRow[]): Promise<{ buckets: Bucket[]; filled: DocumentSet }> {
  const builder = new SegmentBuilder();
  let since = performance.now();
  const rest = async (): Promise<void> => {
    if (performance.now() - since < slice) return;
    await pause();
    since = performance.now();
  };
  for (const { text } of rows) {
    builder.add(text);
    await rest();
  }
  const buckets: Bucket[] = [];
  const filled = new DocumentSet(bucketCount);
  for (const bucket of builder.pack()) {
    buckets.push(bucket);
    filled.add(bucket[0]);
    await rest();
  }
  return { buckets, filled };
}

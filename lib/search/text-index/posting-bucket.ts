import type { DocumentSet } from './document-set';

/** Postings stand in so many buckets, by a hash of their gram: few enough to write, small enough to read one for a word. */
export const bucketCount = 2_048;

/** Key of a posting: a gram, with this added where it stands in a clipping's statistics alone. */
export const statisticsOnly = 0x1_0000_0000;

/** The bucket of a posting's key. */
export const bucketOf = (key: number): number =>
  (Math.imul(key | 0, 0x85eb_ca6b) >>> 21) ^ (key >= statisticsOnly ? 1 : 0);

/** Bytes that grow. */
class Bytes {
  #bytes = new Uint8Array(4_096);
  length = 0;

  byte(value: number): void {
    this.#reach(this.length + 1);
    this.#bytes[this.length] = value;
    this.length += 1;
  }

  append(bytes: Uint8Array): void {
    this.#reach(this.length + bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  #reach(length: number): void {
    if (length <= this.#bytes.length) return;
    const bytes = this.#bytes;
    this.#bytes = new Uint8Array(length * 2);
    this.#bytes.set(bytes);
  }

  /** A number below 2^35, seven bits a byte, the lowest first. */
  number(value: number): void {
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) this.byte((rest % 0x80) | 0x80);
    this.byte(rest);
  }

  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  view = (): Uint8Array => this.#bytes.subarray(0, this.length);
}

/** A bucket's check value (FNV-1a over its bytes): what a disk or another program changed is found out. */
function checkValue(bytes: Uint8Array, from: number): number {
  let value = 0x811c_9dc5;
  for (let at = from; at < bytes.length; at += 1) value = Math.imul(value ^ (bytes[at] ?? 0), 0x0100_0193);
  return value >>> 0;
}

const headLength = 4;

/**
 * Packs the postings of one bucket, given as `key × 65,536 + document` with the documents ascending: for each key the
 * key, the length of what follows, and its documents, as gaps between their numbers or, where they are many, a bit each.
 */
export class BucketPacker {
  readonly #all = new Bytes();
  readonly #one = new Bytes();

  constructor(private readonly documents: number) {}

  pack(pairs: Float64Array): Uint8Array<ArrayBuffer> {
    for (let at = 0; at < headLength; at += 1) this.#all.byte(0);
    for (const [key, documents] of groupByKey(pairs)) this.#add(key, documents);
    const bytes = this.#all.take();
    new DataView(bytes.buffer).setUint32(0, checkValue(bytes, headLength));
    return bytes;
  }

  #add(key: number, documents: Uint16Array): void {
    const size = Math.ceil(this.documents / 8);
    let before = -1;
    for (const document of documents) {
      this.#one.number(document - before - 1);
      before = document;
    }
    const dense = this.#one.length >= size;
    this.#all.number(key);
    this.#all.number((dense ? size : this.#one.length) * 2 + (dense ? 1 : 0));
    this.#all.append(dense ? bitsOf(documents, size) : this.#one.view());
    this.#one.length = 0;
  }
}

/** The documents of each key, in the order they come. Counting them first is quicker than sorting. */
function* groupByKey(pairs: Float64Array): Generator<readonly [key: number, documents: Uint16Array]> {
  const places = new Map<number, number>();
  const counts: number[] = [];
  const placeOf = new Uint32Array(pairs.length);
  pairs.forEach((pair, at) => {
    const key = Math.floor(pair / 0x1_0000);
    let place = places.get(key);
    if (place === undefined) places.set(key, (place = counts.push(0) - 1));
    counts[place] = (counts[place] ?? 0) + 1;
    placeOf[at] = place;
  });
  const starts: number[] = [];
  let start = 0;
  for (const count of counts) {
    starts.push(start);
    start += count;
  }
  const documents = new Uint16Array(pairs.length);
  const next = [...starts];
  pairs.forEach((pair, at) => {
    const place = placeOf[at] ?? 0;
    documents[next[place] ?? 0] = pair % 0x1_0000;
    next[place] = (next[place] ?? 0) + 1;
  });
  for (const [key, place] of places) yield [key, documents.subarray(starts[place], next[place])];
}

function bitsOf(documents: Uint16Array, size: number): Uint8Array {
  const bits = new Uint8Array(size);
  for (const document of documents) bits[document >> 3] = (bits[document >> 3] ?? 0) | (1 << (document & 7));
  return bits;
}

/** Says that what is stored of the index is not what was written. */
export class DamagedIndexError extends Error {
  override name = 'DamagedIndexError';
}

/** Reads numbers off bytes, as `Bytes` wrote them. */
class Cursor {
  at = headLength;

  constructor(readonly bytes: Uint8Array) {}

  number(): number {
    let value = 0;
    for (let unit = 1; ; unit *= 0x80) {
      const byte = this.bytes[this.at] ?? 0;
      this.at += 1;
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
    }
  }
}

/** Adds to a set the documents a bucket names for a key. Throws DamagedIndexError where the bytes are not a bucket's. */
export function readPosting(bytes: Uint8Array, key: number, into: DocumentSet): void {
  checkBucket(bytes);
  const cursor = new Cursor(bytes);
  while (cursor.at < bytes.length) {
    const here = cursor.number();
    const shape = cursor.number();
    const end = cursor.at + Math.floor(shape / 2);
    if (here === key) {
      if (shape % 2 === 1) return into.addBits(bytes.subarray(cursor.at, end));
      for (let document = -1; cursor.at < end;) {
        document += cursor.number() + 1;
        into.add(document);
      }
      return;
    }
    cursor.at = end;
  }
}

function checkBucket(bytes: Uint8Array): void {
  const whole = bytes instanceof Uint8Array && bytes.length >= headLength;
  const head = whole ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) : 0;
  if (!whole || head !== checkValue(bytes, headLength))
    throw new DamagedIndexError('A bucket of the text index is damaged');
}

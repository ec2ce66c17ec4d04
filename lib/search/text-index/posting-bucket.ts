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
    if (this.length === this.#bytes.length) {
      const bytes = this.#bytes;
      this.#bytes = new Uint8Array(bytes.length * 2);
      this.#bytes.set(bytes);
    }
    this.#bytes[this.length] = value;
    this.length += 1;
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
 * Packs the postings of one bucket, given as `key × 65,536 + document` in ascending order: for each key the key, the
 * length of what follows, and its documents, as gaps between their numbers or, where they are many, a bit for each.
 */
export class BucketPacker {
  readonly #all = new Bytes();
  readonly #one = new Bytes();

  constructor(private readonly documents: number) {}

  pack(pairs: Float64Array): Uint8Array<ArrayBuffer> {
    for (let at = 0; at < headLength; at += 1) this.#all.byte(0);
    for (let start = 0; start < pairs.length;) {
      const key = Math.floor((pairs[start] ?? 0) / 0x1_0000);
      const end = endOf(pairs, start, key);
      this.#add(key, pairs.subarray(start, end));
      start = end;
    }
    const bytes = this.#all.take();
    new DataView(bytes.buffer).setUint32(0, checkValue(bytes, headLength));
    return bytes;
  }

  #add(key: number, pairs: Float64Array): void {
    const size = Math.ceil(this.documents / 8);
    let before = -1;
    for (const pair of pairs) {
      const document = pair % 0x1_0000;
      this.#one.number(document - before - 1);
      before = document;
    }
    const dense = this.#one.length >= size;
    this.#all.number(key);
    this.#all.number((dense ? size : this.#one.length) * 2 + (dense ? 1 : 0));
    for (const byte of dense ? bitsOf(pairs, size) : this.#one.view()) this.#all.byte(byte);
    this.#one.length = 0;
  }
}

function endOf(pairs: Float64Array, start: number, key: number): number {
  let end = start + 1;
  while (end < pairs.length && Math.floor((pairs[end] ?? 0) / 0x1_0000) === key) end += 1;
  return end;
}

function bitsOf(pairs: Float64Array, size: number): Uint8Array {
  const bits = new Uint8Array(size);
  for (const pair of pairs) {
    const document = pair % 0x1_0000;
    bits[document >> 3] = (bits[document >> 3] ?? 0) | (1 << (document & 7));
  }
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

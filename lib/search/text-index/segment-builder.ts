import { GramSet } from './grams';
import { divideText } from './packed-text';
import { bucketCount, bucketOf, BucketPacker, statisticsOnly } from './posting-bucket';

/** Numbers that grow. */
class Numbers {
  #numbers = new Float64Array(256);
  #length = 0;

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const numbers = this.#numbers;
      this.#numbers = new Float64Array(numbers.length * 2);
      this.#numbers.set(numbers);
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** All of them; the numbers themselves are let go. */
  take(): Float64Array {
    const taken = this.#numbers.subarray(0, this.#length);
    this.#numbers = new Float64Array(0);
    this.#length = 0;
    return taken;
  }
}

/** A posting list's bucket and its bytes. */
export type Bucket = readonly [bucket: number, bytes: Uint8Array<ArrayBuffer>];

/** Collects the grams of documents, numbered from 0 in the order they are added, and packs them into buckets. */
export class SegmentBuilder {
  readonly #pairs = Array.from({ length: bucketCount }, () => new Numbers());
  readonly #words = new GramSet();
  readonly #statistics = new GramSet();
  #count = 0;

  /** Takes the next document's packed text. */
  add(packed: string): void {
    const { words, statistics } = divideText(packed);
    for (const gram of this.#words.read(words)) this.#push(gram);
    for (const gram of this.#statistics.read(statistics))
      if (!this.#words.has(gram)) this.#push(gram + statisticsOnly);
    this.#count += 1;
  }

  #push(key: number): void {
    this.#pairs[bucketOf(key)]?.push(key * 0x1_0000 + this.#count);
  }

  /** The buckets that hold anything, one after the other; between them others may work. */
  *pack(): Generator<Bucket> {
    const packer = new BucketPacker(this.#count);
    for (const [bucket, pairs] of this.#pairs.entries()) {
      const taken = pairs.take();
      if (taken.length > 0) yield [bucket, packer.pack(taken)];
    }
  }
}

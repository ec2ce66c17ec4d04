/** A set of a segment's documents by their number, a bit each. */
export class DocumentSet {
  readonly #bits: Uint8Array;

  /** An empty set of documents below `size`, or the set whose bits are given. */
  constructor(
    readonly size: number,
    bits?: Uint8Array,
  ) {
    this.#bits = new Uint8Array(Math.ceil(size / 8));
    if (bits) this.addBits(bits);
  }

  /** A copy of its bits, the first document lowest in the first byte. */
  bits = (): Uint8Array<ArrayBuffer> => this.#bits.slice() as Uint8Array<ArrayBuffer>;

  has = (document: number): boolean => ((this.#bits[document >> 3] ?? 0) & (1 << (document & 7))) !== 0;

  add(document: number): void {
    this.#bits[document >> 3] = (this.#bits[document >> 3] ?? 0) | (1 << (document & 7));
  }

  delete(document: number): void {
    this.#bits[document >> 3] = (this.#bits[document >> 3] ?? 0) & ~(1 << (document & 7));
  }

  addBits(bits: Uint8Array): void {
    for (let at = 0; at < this.#bits.length; at += 1)
      this.#bits[at] = (this.#bits[at] ?? 0) | (bits[at] ?? 0);
  }

  addSet = (other: DocumentSet): void => this.addBits(other.#bits);

  /** Keeps what the other has too. */
  keep(other: DocumentSet): void {
    for (let at = 0; at < this.#bits.length; at += 1)
      this.#bits[at] = (this.#bits[at] ?? 0) & (other.#bits[at] ?? 0);
  }

  /** Takes out what the other has. */
  remove(other: DocumentSet): void {
    for (let at = 0; at < this.#bits.length; at += 1)
      this.#bits[at] = (this.#bits[at] ?? 0) & ~(other.#bits[at] ?? 0);
  }

  /** Takes all in. */
  fill(): void {
    for (let document = 0; document < this.size; document += 1) this.add(document);
  }

  get count(): number {
    let count = 0;
    for (const byte of this.#bits) for (let rest = byte; rest !== 0; rest &= rest - 1) count += 1;
    return count;
  }

  /** The documents, the greatest number first. */
  *descending(): Generator<number> {
    for (let at = this.#bits.length - 1; at >= 0; at -= 1) {
      const byte = this.#bits[at] ?? 0;
      if (byte === 0) continue;
      for (let bit = 7; bit >= 0; bit -= 1) if (byte & (1 << bit)) yield at * 8 + bit;
    }
  }
}

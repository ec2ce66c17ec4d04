/**
 * What the text index knows of a text: its characters and its pairs of characters, as numbers below 2^32. Chinese
 * is written without gaps between words, so pairs stand where other languages have words.
 */
export type Gram = number;

/** Units that are signs, not characters: blanks, punctuation, symbols. Settled once, so that no newer Unicode turns an index false. */
const signs: readonly (readonly [number, number])[] = [
  [0x00, 0x2f],
  [0x3a, 0x60],
  [0x7b, 0xbf],
  [0x2000, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x3004],
  [0x3008, 0x3040],
  [0xe000, 0xf8ff],
  [0xfe00, 0xfe6f],
  [0xff00, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
  [0xfff0, 0xffff],
];

const isCharacter = new Uint8Array(0x1_0000).fill(1);
for (const [first, last] of signs) isCharacter.fill(0, first, last + 1);

const pair = (one: number, other: number): Gram => one * 0x1_0000 + other;

/** Grams of a text, each once: room for one text at a time, used again for the next. */
export class GramSet {
  #slots = new Uint32Array(1 << 13);
  #found = new Uint32Array(1 << 12);
  #count = 0;

  /** The grams of a folded text, in no order; they stand until the next call. */
  read(text: string): Uint32Array {
    this.#slots.fill(0);
    this.#count = 0;
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const character = isCharacter[unit] === 1;
      if (character) {
        this.#add(unit);
        if (before !== 0) this.#add(pair(before, unit));
      }
      before = character ? unit : 0;
    }
    return this.#found.subarray(0, this.#count);
  }

  /** Whether the text read last has a gram. */
  has(gram: Gram): boolean {
    return this.#slots[this.#slotOf(gram)] === gram;
  }

  #slotOf(gram: Gram): number {
    const mask = this.#slots.length - 1;
    let slot = (Math.imul(gram, 0x9e37_79b1) >>> 7) & mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== gram) slot = (slot + 1) & mask;
    return slot;
  }

  #add(gram: Gram): void {
    const slot = this.#slotOf(gram);
    if (this.#slots[slot] === gram) return;
    this.#slots[slot] = gram;
    this.#found[this.#count] = gram;
    this.#count += 1;
    if (this.#count === this.#found.length) this.#grow();
  }

  #grow(): void {
    const found = this.#found;
    this.#found = new Uint32Array(found.length * 2);
    this.#found.set(found);
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (const gram of found) this.#slots[this.#slotOf(gram)] = gram;
  }
}

/** How the index looks for a folded word: grams every text with it has, and whether they alone prove it. */
type GramQuery = { grams: Gram[]; proof: boolean };

/** More pairs than these narrow hardly any further. */
const most = 6;

/** The grams of a word: one of one or two characters is proved by them, a longer one has to be looked at. */
export function gramsOfWord(word: string): GramQuery {
  const units = Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  const known = units.map((unit) => isCharacter[unit] === 1);
  if (units.length === 1) return { grams: known[0] ? [units[0] ?? 0] : [], proof: known[0] ?? false };
  const grams = new Set<Gram>();
  units.forEach((unit, at) => {
    if (!known[at]) return;
    if (known[at + 1]) grams.add(pair(unit, units[at + 1] ?? 0));
    else if (at === 0 || !known[at - 1]) grams.add(unit);
  });
  return { grams: spread([...grams], most), proof: units.length === 2 && known.every(Boolean) };
}

/** So many of a list, from its whole length. */
const spread = <T>(list: readonly T[], count: number): T[] =>
  list.length <= count ? [...list] : list.filter((_, at) => (at * count) % list.length < count);

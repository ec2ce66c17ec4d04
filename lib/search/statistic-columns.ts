import type { Statistic } from '@/lib/schema/reading';

/** Parts of a statistic that are kept as words; each different word once for all statistics that share it. */
const wordColumns = ['metric', 'metricKey', 'unit', 'qualifier', 'change', 'period'] as const;
export type WordColumn = (typeof wordColumns)[number];

/** A statistic without its sentence, and where it stands: its clipping, and its place in the clipping's list. */
export type StatisticEntry = Omit<Statistic, 'quote' | 'section'> & { id: string; place: number };

type Span = { stamp: number; start: number; end: number };

/** A list of different words; a word's code is its place. */
class Words {
  readonly list: string[] = [];
  readonly #codes = new Map<string, number>();

  codeOf(word: string): number {
    const known = this.#codes.get(word);
    if (known !== undefined) return known;
    const code = this.list.push(word) - 1;
    this.#codes.set(word, code);
    return code;
  }
}

const grown = <Numbers extends Float64Array | Uint32Array>(numbers: Numbers, size: number): Numbers => {
  const larger = new (numbers.constructor as new (size: number) => Numbers)(size);
  larger.set(numbers);
  return larger;
};

/**
 * The statistics of many clippings as columns of numbers, about forty bytes each: a million of them can be held,
 * ordered and counted at once. Sentences stay in the store. Rows are numbers from 0; a row keeps its number while
 * its clipping does not change.
 */
export class StatisticColumns {
  #size = 1024;
  #length = 0;
  #values = new Float64Array(this.#size);
  #places = new Uint32Array(this.#size);
  #owners = new Uint32Array(this.#size);
  readonly #ids = new Words();
  readonly #spans = new Map<string, Span>();
  readonly #codes = Object.fromEntries(
    wordColumns.map((column) => [column, new Uint32Array(this.#size)]),
  ) as Record<WordColumn, Uint32Array>;
  readonly #words = Object.fromEntries(wordColumns.map((column) => [column, new Words()])) as Record<
    WordColumn,
    Words
  >;
  #version = 0;

  /** Grows with every change: equal numbers mean equal contents. */
  get version(): number {
    return this.#version;
  }

  /** Rows are below this number. */
  get length(): number {
    return this.#length;
  }

  /** The different words of a column by their codes. */
  words(column: WordColumn): readonly string[] {
    return this.#words[column].list;
  }

  /** Codes of a column by row. */
  codes(column: WordColumn): Uint32Array {
    return this.#codes[column];
  }

  /** Values by row. */
  get values(): Float64Array {
    return this.#values;
  }

  /** Clippings by row, as places in `ids`. */
  get owners(): Uint32Array {
    return this.#owners;
  }

  /** Every clipping that was taken in. */
  get ids(): readonly string[] {
    return this.#ids.list;
  }

  /** The state of a clipping its statistics were taken in from; undefined where they were not. */
  stampOf(id: string): number | undefined {
    return this.#spans.get(id)?.stamp;
  }

  /** Rows of a clipping, from `start` up to `end`; none where it was not taken in. */
  rowsOf(id: string): { start: number; end: number } {
    return this.#spans.get(id) ?? { start: 0, end: 0 };
  }

  /** The statistic of a row. Throws a RangeError where there is no such row. */
  entry(row: number): StatisticEntry {
    if (row < 0 || row >= this.#length) throw new RangeError(`There is no statistic ${row}`);
    const word = (column: WordColumn): string =>
      this.#words[column].list[this.#codes[column][row] ?? 0] ?? '';
    return {
      id: this.#ids.list[this.#owners[row] ?? 0] ?? '',
      place: this.#places[row] ?? 0,
      value: this.#values[row] ?? 0,
      metric: word('metric'),
      metricKey: word('metricKey'),
      unit: word('unit'),
      qualifier: word('qualifier'),
      change: word('change'),
      period: word('period'),
    };
  }

  /** Takes in what a clipping in the state `stamp` holds, in place of what it held before. */
  put(id: string, stamp: number, statistics: readonly Statistic[]): void {
    const { start: before, end } = this.rowsOf(id);
    const fits = end - before === statistics.length;
    const start = fits ? before : this.#length;
    if (!fits) this.#grow(statistics.length);
    const owner = this.#ids.codeOf(id);
    statistics.forEach((statistic, place) => this.#write(start + place, owner, place, statistic));
    this.#spans.set(id, { stamp, start, end: start + statistics.length });
    this.#version += 1;
  }

  #grow(by: number): void {
    this.#length += by;
    if (this.#length <= this.#size) return;
    this.#size = Math.max(this.#length, this.#size * 2);
    this.#values = grown(this.#values, this.#size);
    this.#places = grown(this.#places, this.#size);
    this.#owners = grown(this.#owners, this.#size);
    for (const column of wordColumns) this.#codes[column] = grown(this.#codes[column], this.#size);
  }

  #write(row: number, owner: number, place: number, statistic: Statistic): void {
    this.#values[row] = statistic.value;
    this.#places[row] = place;
    this.#owners[row] = owner;
    for (const column of wordColumns)
      this.#codes[column][row] = this.#words[column].codeOf(statistic[column]);
  }
}

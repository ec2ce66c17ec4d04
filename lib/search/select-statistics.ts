import type { Entry } from './entry';
import type { Catalogue } from './catalogue';
import { fold } from './fold';
import { type StatisticColumns, type WordColumn } from './statistic-columns';
import { groupRows, type RowGroup } from './group-statistics';
import { sortRows } from './sort-statistics';
import { noMetricKey, type TableView } from './table-view';

/** What is known of sentences: bit `n` of a row says that the n-th word of `find` occurs in its sentence. */
export type SentenceHits = { has: (row: number, word: number) => boolean };

type TableAsk = {
  columns: StatisticColumns;
  catalogue: Catalogue;
  /** Clippings in the order of the list. */
  clippings: readonly { id: string }[];
  table: TableView;
  sentences: SentenceHits;
  /** What a metric key is called in the reader's language. */
  nameOfMetric: (key: string) => string;
};

/** Rows of the table in its order, by group where asked. */
type OrderedStatistics = { rows: Uint32Array; groups: readonly RowGroup[] | null };

/** Rows a table leaves, in the order of the list, and how many each metric and period would leave. */
type NarrowedStatistics = {
  rows: Uint32Array;
  metrics: ReadonlyMap<string, number>;
  periods: ReadonlyMap<string, number>;
};

/** So many words a table is narrowed by; what sentences hold of them is kept as bits. */
const mostWords = 8;

/** Folded words a table is narrowed by, eight at most. */
export const findWords = (find: string): string[] =>
  fold(find).split(' ').filter(Boolean).slice(0, mostWords);

/** Parts of a statistic that are looked through for words. */
const searched: readonly WordColumn[] = ['metric', 'unit', 'change', 'period'];

export type SelectedStatistics = NarrowedStatistics & OrderedStatistics;

/** The statistics of clippings, narrowed, counted, ordered. */
export function selectStatistics(ask: TableAsk): SelectedStatistics {
  const narrowed = narrowStatistics(ask);
  return { ...narrowed, ...orderStatistics(narrowed.rows, ask) };
}

/** Rows in the order a table asks for. */
export function orderStatistics(
  rows: Uint32Array,
  { columns, catalogue, table }: Pick<TableAsk, 'columns' | 'catalogue' | 'table'>,
): OrderedStatistics {
  const sorted = sortRows(rows, columns, catalogue, table);
  return table.grouped ? groupRows(sorted, columns, catalogue) : { rows: sorted, groups: null };
}

/**
 * The statistics of clippings, narrowed and counted in one walk. The counts of metrics leave the metric's
 * own choice out, those of periods the period's, so that they tell what choosing another would show. Clippings
 * whose statistics are not in the columns yet are left out.
 */
export function narrowStatistics(ask: TableAsk): NarrowedStatistics {
  const { columns, catalogue, clippings, table } = ask;
  const words = findWords(table.find);
  const wordHits = words.map((word) => hitsOf(ask, word));
  const keys = columns.codes('metricKey');
  const periods = columns.codes('period');
  const wantedKey = codeOf(columns, 'metricKey', table.metric === noMetricKey ? '' : table.metric);
  const wantedPeriod = codeOf(columns, 'period', table.period);
  const keyCounts = new Uint32Array(columns.words('metricKey').length);
  const periodCounts = new Uint32Array(columns.words('period').length);
  const found = new Uint32Array(columns.length);
  let count = 0;

  for (const { id } of clippings) {
    const { start, end } = columns.rowsOf(id);
    if (start === end) continue;
    const entry = catalogue.entries.get(id);
    for (let row = start; row < end; row += 1) {
      if (words.length > 0 && !holdsWords(row, entry, wordHits, ask.sentences)) continue;
      const key = keys[row] ?? 0;
      const period = periods[row] ?? 0;
      const inKey = table.metric === '' || key === wantedKey;
      const inPeriod = table.period === '' || period === wantedPeriod;
      if (inPeriod) keyCounts[key] = (keyCounts[key] ?? 0) + 1;
      if (inKey) periodCounts[period] = (periodCounts[period] ?? 0) + 1;
      if (inKey && inPeriod) found[count++] = row;
    }
  }
  return {
    rows: found.slice(0, count),
    metrics: countsOf(columns.words('metricKey'), keyCounts, noMetricKey),
    periods: countsOf(columns.words('period'), periodCounts, ''),
  };
}

const codeOf = (columns: StatisticColumns, column: WordColumn, word: string): number =>
  columns.words(column).indexOf(word);

function countsOf(words: readonly string[], counts: Uint32Array, blank: string): Map<string, number> {
  const named = words.map((word, code) => [word || blank, counts[code] ?? 0] as const);
  return new Map(named.filter(([word, count]) => word !== '' && count > 0));
}

/** Where a word occurs: in which words of the columns, and in which of the catalogue's values. */
type WordHits = { columns: readonly [Uint32Array, Uint8Array][]; values: Uint8Array };

function hitsOf({ columns, catalogue, nameOfMetric }: TableAsk, word: string): WordHits {
  const flags = (words: readonly string[], textOf: (one: string) => string): Uint8Array =>
    Uint8Array.from(words, (one) => (fold(textOf(one)).includes(word) ? 1 : 0));
  const inWords = searched.map((column): [Uint32Array, Uint8Array] => [
    columns.codes(column),
    flags(columns.words(column), (one) => one),
  ]);
  const inKeys: [Uint32Array, Uint8Array] = [
    columns.codes('metricKey'),
    flags(columns.words('metricKey'), (key) => (key === '' ? '' : nameOfMetric(key))),
  ];
  const values = Uint8Array.from({ length: catalogue.size }, (_, code) => {
    const { facet, value } = catalogue.valueOf(code);
    return (facet === 'hospital' || facet === 'source') && fold(value).includes(word) ? 1 : 0;
  });
  return { columns: [...inWords, inKeys], values };
}

function holdsWords(
  row: number,
  entry: Entry | undefined,
  words: readonly WordHits[],
  sentences: SentenceHits,
): boolean {
  return words.every(
    ({ columns, values }, index) =>
      columns.some(([codes, flags]) => flags[codes[row] ?? 0] === 1) ||
      entry?.codes.some((code) => values[code] === 1) ||
      sentences.has(row, index),
  );
}

import { changeToNumber } from '@/lib/text/statistic-texts';
import type { Catalogue } from './catalogue';
import type { Facet } from './facets';
import { ranksBySound } from './order-by-sound';
import type { StatisticColumns, WordColumn } from './statistic-columns';
import type { TableSort, TableView } from './table-view';

/** Tells the place of a row in an order, from 0; -1 where it has nothing to be ordered by. */
type RankOf = (row: number) => number;

/** Places among the rows take so many bits of a number that holds 53: four million rows can be ordered. */
const places = 2 ** 22;

/**
 * Rows in the order a table asks for; equals stay as they were given, rows with nothing to order by come last either
 * way. Each row becomes one number, rank before place: numbers are sorted natively, a million in a fifth of a second.
 */
export function sortRows(
  rows: Uint32Array,
  columns: StatisticColumns,
  catalogue: Catalogue,
  { sort, ascending }: Pick<TableView, 'sort' | 'ascending'>,
): Uint32Array {
  if (sort === 'listed') return rows;
  if (rows.length > places) throw new RangeError(`${rows.length} statistics are more than can be ordered`);
  const { rankOf, count } = ranking(sort, columns, catalogue);
  const keys = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place += 1) {
    const rank = rankOf(rows[place] ?? 0);
    keys[place] = (rank < 0 ? count : ascending ? rank : count - 1 - rank) * places + place;
  }
  keys.sort();
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < keys.length; at += 1) sorted[at] = rows[(keys[at] ?? 0) % places] ?? 0;
  return sorted;
}

type Ranking = { rankOf: RankOf; count: number };

function ranking(
  sort: Exclude<TableSort, 'listed'>,
  columns: StatisticColumns,
  catalogue: Catalogue,
): Ranking {
  if (sort === 'value') return byValue(columns);
  if (sort === 'change') return byWords(columns, 'change', ranksOfChanges(columns.words('change')));
  if (sort === 'hospital' || sort === 'source') return byFacet(columns, catalogue, sort);
  if (sort === 'date') return byDay(columns, catalogue);
  return byWords(columns, sort, ranksBySound(columns.words(sort)));
}

function byValue(columns: StatisticColumns): Ranking {
  const { values } = columns;
  const sorted = different(values.slice(0, columns.length).sort());
  return { rankOf: (row) => placeIn(sorted, values[row] ?? 0), count: sorted.length };
}

/** Sorted numbers without those that come again. */
function different(sorted: Float64Array): Float64Array {
  let count = 0;
  for (const value of sorted) if (count === 0 || sorted[count - 1] !== value) sorted[count++] = value;
  return sorted.subarray(0, count);
}

/** Where a number stands among sorted numbers it is one of. */
function placeIn(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byWords(columns: StatisticColumns, column: WordColumn, ranks: Int32Array): Ranking {
  const codes = columns.codes(column);
  return { rankOf: (row) => ranks[codes[row] ?? 0] ?? -1, count: ranks.length };
}

function ranksOfChanges(changes: readonly string[]): Int32Array {
  const sizes = changes.map(changeToNumber);
  const sorted = different(Float64Array.from(sizes.filter((size) => size !== null)).sort());
  return Int32Array.from(sizes, (size) => (size === null ? -1 : placeIn(sorted, size)));
}

/** Ranks the clippings once, their rows follow. */
function byClipping(
  columns: StatisticColumns,
  rankOfClipping: (id: string) => number,
  count: number,
): Ranking {
  const ranks = Int32Array.from(columns.ids, rankOfClipping);
  const owners = columns.owners;
  return { rankOf: (row) => ranks[owners[row] ?? 0] ?? -1, count };
}

function byFacet(columns: StatisticColumns, catalogue: Catalogue, facet: Facet): Ranking {
  const values = Array.from({ length: catalogue.size }, (_, code) => {
    const known = catalogue.valueOf(code);
    return known.facet === facet ? known.value : '';
  });
  const ranks = ranksBySound(values);
  const rankOfClipping = (id: string): number => {
    const codes = catalogue.entries.get(id)?.codes ?? [];
    return ranks[codes.find((code) => (ranks[code] ?? -1) >= 0) ?? -1] ?? -1;
  };
  return byClipping(columns, rankOfClipping, values.length);
}

function byDay(columns: StatisticColumns, catalogue: Catalogue): Ranking {
  const dayOf = (id: string): string => catalogue.entries.get(id)?.day ?? '';
  const days = [...new Set(columns.ids.map(dayOf))].filter(Boolean).sort();
  const ranks = new Map(days.map((day, rank) => [day, rank]));
  return byClipping(columns, (id) => ranks.get(dayOf(id)) ?? -1, days.length);
}

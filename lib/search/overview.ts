import type { Entry } from './entry';
import type { Catalogue } from './catalogue';
import { type Facet, regionJoin } from './facets';

/** One bar of a chart: a facet's value and how many clippings have it. */
export type CountBar = { value: string; count: number; chosen: boolean };

/** One bar of the chart of time: the days it covers (`2024-03` or `2024`). */
export type TimeBar = { span: string; count: number; chosen: boolean };

/** What a view holds, all in all. */
export type Totals = {
  clippings: number;
  hospitals: number;
  sources: number;
  statistics: number;
  /** The first and last day; empty where there is none. */
  from: string;
  to: string;
};

const byCount = (a: CountBar, b: CountBar): number =>
  b.count - a.count || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);

/** A facet's values as bars, the most frequent first; regions of one level only, see `regionsOf`. */
export function countBars(
  facet: Facet,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): CountBar[] {
  const bars = [...counts].map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }));
  return (facet === 'region' ? regionsOf(bars, chosen) : bars).sort(byCount);
}

const levelOf = (region: string): number => region.split(regionJoin).length;

/** Provinces; where one region is chosen, the regions within it, or itself where it has none. */
function regionsOf(bars: readonly CountBar[], chosen: readonly string[]): CountBar[] {
  const [only, ...others] = chosen;
  if (only === undefined || others.length > 0) return bars.filter(({ value }) => levelOf(value) === 1);
  const within = bars.filter(
    ({ value }) => value.startsWith(`${only}${regionJoin}`) && levelOf(value) === levelOf(only) + 1,
  );
  return within.length > 0 ? within : bars.filter(({ value }) => value === only);
}

/** Beyond so many months, bars would be too thin to be pointed at: years take their place. */
const mostMonths = 96;

/** Clippings by month, or by year where the months are many, from the first to the last; empty ones between included. */
export function timeBars(
  months: ReadonlyMap<string, number>,
  from: string,
  to: string,
): { step: 'month' | 'year'; bars: TimeBar[] } {
  const known = [...months.keys()].filter((month) => /^\d{4}-\d{2}$/.test(month)).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return { step: 'month', bars: [] };
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const step = number(last) - number(first) < mostMonths ? 'month' : 'year';
  const length = step === 'month' ? 7 : 4;
  const counts = new Map<string, number>();
  for (let month = number(first); month <= number(last); month += 1) {
    const name = monthName(month);
    const span = name.slice(0, length);
    counts.set(span, (counts.get(span) ?? 0) + (months.get(name) ?? 0));
  }
  const isChosen = (span: string): boolean =>
    (from !== '' || to !== '') &&
    (from === '' || span >= from.slice(0, length)) &&
    (to === '' || span <= to.slice(0, length));
  return { step, bars: [...counts].map(([span, count]) => ({ span, count, chosen: isChosen(span) })) };
}

const monthName = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** What clippings hold, all in all. */
export function totalsOf(catalogue: Catalogue, entries: readonly Entry[]): Totals {
  const seen = new Uint8Array(catalogue.size);
  const totals = { clippings: entries.length, hospitals: 0, sources: 0, statistics: 0, from: '', to: '' };
  for (const entry of entries) {
    totals.statistics += entry.statistics;
    if (totals.from === '' || entry.day < totals.from) totals.from = entry.day;
    if (entry.day > totals.to) totals.to = entry.day;
    for (const code of entry.codes) seen[code] = 1;
  }
  seen.forEach((has, code) => {
    const facet = has ? catalogue.valueOf(code).facet : undefined;
    if (facet === 'hospital') totals.hospitals += 1;
    if (facet === 'source') totals.sources += 1;
  });
  return totals;
}

import type { Entry } from './entry';
import type { Facet, FacetValues, NameOf } from './facets';
import { bySound, ranksBySound } from './order-by-sound';
import type { SortKey, View } from './view';

type Compare = (a: Entry, b: Entry) => number;
type Ordering = (values: FacetValues, nameOf: NameOf) => Compare;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The newest first: the order in which equals of every other order follow each other. */
export const byNewest: Compare = (a, b) => byText(b.clippedAt, a.clippedAt) || byText(b.id, a.id);

const byNumber =
  (key: 'statistics' | 'pictures' | 'characters'): Ordering =>
  () =>
  (a, b) =>
    a[key] - b[key];

/** Values of a facet are few beside the entries that hold them: they are ranked once, then compared as numbers. */
const byFacet =
  (facet: Facet): Ordering =>
  (values, nameOf) => {
    const codes = Array.from({ length: values.size }, (_, code) => code).filter(
      (code) => values.valueOf(code).facet === facet,
    );
    const names = new Map(codes.map((code) => [code, nameOf(facet, values.valueOf(code).value)]));
    codes.sort((a, b) => bySound(names.get(a) ?? '', names.get(b) ?? ''));
    const ranks = new Int32Array(values.size).fill(-1);
    codes.forEach((code, rank) => {
      ranks[code] = rank;
    });
    const rankOf = (entry: Entry): number => {
      for (const code of entry.codes) {
        const rank = ranks[code] ?? -1;
        if (rank >= 0) return rank;
      }
      return codes.length;
    };
    return (a, b) => rankOf(a) - rankOf(b);
  };

const comparers: Record<SortKey, Ordering> = {
  clipped: () => (a, b) => byText(a.clippedAt, b.clippedAt),
  published: () => (a, b) => byText(a.day, b.day),
  headline: () => (a, b) => bySound(a.headline, b.headline),
  source: byFacet('source'),
  hospital: byFacet('hospital'),
  topic: byFacet('topic'),
  collection: byFacet('collection'),
  statistics: byNumber('statistics'),
  pictures: byNumber('pictures'),
  characters: byNumber('characters'),
  // Where the editor placed nothing a collection stands as it is filed; the placing is laid over it.
  own: () => (a, b) => byText(a.day, b.day),
};

/** The order a view asks for; equals follow by when they were clipped, newest first. */
export function compareEntries(values: FacetValues, { sort, ascending }: View, nameOf: NameOf): Compare {
  const compare = comparers[sort](values, nameOf);
  const sign = ascending ? 1 : -1;
  return (a, b) => sign * compare(a, b) || byNewest(a, b);
}

/** Entries in the order a view asks for, given newest first; what is costly to compare is ranked once. */
export function sortEntries(
  newest: readonly Entry[],
  values: FacetValues,
  { sort, ascending }: View,
  nameOf: NameOf,
): Entry[] {
  const sign = ascending ? 1 : -1;
  // Sorting is stable: equals stay newest first.
  if (sort !== 'headline') {
    const compare = comparers[sort](values, nameOf);
    return newest.toSorted((a, b) => sign * compare(a, b));
  }
  const ranks = ranksBySound(newest.map((entry) => entry.headline));
  const places = Uint32Array.from(newest.keys());
  places.sort((a, b) => sign * ((ranks[a] ?? 0) - (ranks[b] ?? 0)) || a - b);
  return Array.from(places, (place) => newest[place] as Entry);
}

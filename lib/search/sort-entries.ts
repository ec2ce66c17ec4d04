import type { Catalogue, Entry } from './catalogue';
import type { Facet } from './facets';
import type { SortKey, View } from './view';

type Compare = (a: Entry, b: Entry) => number;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byNumber =
  (key: 'statistics' | 'pictures' | 'characters'): ((catalogue: Catalogue) => Compare) =>
  () =>
  (a, b) =>
    a[key] - b[key];

/** Editors look names up by their sound: Chinese collation orders by pinyin. */
const collator = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

/** Values of a facet are few beside the entries that hold them: they are ranked once, then compared as numbers. */
const byFacet =
  (facet: Facet): ((catalogue: Catalogue) => Compare) =>
  (catalogue) => {
    const codes = Array.from({ length: catalogue.size }, (_, code) => code).filter(
      (code) => catalogue.valueOf(code).facet === facet,
    );
    codes.sort((a, b) => collator.compare(catalogue.valueOf(a).value, catalogue.valueOf(b).value));
    const ranks = new Map(codes.map((code, rank) => [code, rank]));
    const rankOf = (entry: Entry): number => {
      for (const code of entry.codes) {
        const rank = ranks.get(code);
        if (rank !== undefined) return rank;
      }
      return codes.length;
    };
    return (a, b) => rankOf(a) - rankOf(b);
  };

const comparers: Record<SortKey, (catalogue: Catalogue) => Compare> = {
  clipped: () => (a, b) => byText(a.clippedAt, b.clippedAt),
  published: () => (a, b) => byText(a.day, b.day),
  headline: () => (a, b) => collator.compare(a.headline, b.headline),
  source: byFacet('source'),
  hospital: byFacet('hospital'),
  statistics: byNumber('statistics'),
  pictures: byNumber('pictures'),
  characters: byNumber('characters'),
  // Where the editor placed nothing a collection stands as it is filed; the placing is laid over it.
  own: () => (a, b) => byText(a.day, b.day),
};

/** The order a view asks for; equals follow by when they were clipped, newest first. */
export function compareEntries(catalogue: Catalogue, { sort, ascending }: View): Compare {
  const compare = comparers[sort](catalogue);
  const sign = ascending ? 1 : -1;
  return (a, b) => sign * compare(a, b) || byText(b.clippedAt, a.clippedAt) || byText(b.id, a.id);
}

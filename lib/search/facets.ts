import type { Clipping } from '@/lib/schema/clipping';

/** Levels of a region are joined by this sign in a value: `湖北省›十堰市`. */
export const regionJoin = '›';

const regionPath = ({ region: { province, city, county } }: Clipping): string[] => {
  const levels = [province, city, county].filter((level) => level !== '');
  return levels.map((_, depth) => levels.slice(0, depth + 1).join(regionJoin));
};

/** Grade and kind of the hospital a clipping is about, as they are stored. */
function gradesOf({ hospitals }: Clipping): string[] {
  const { level = '', kind = '' } = hospitals.find(({ primary }) => primary) ?? {};
  return [level, kind].filter((value) => value !== '');
}

/** The day a clipping is filed under: the day it was published, else the day it was clipped; `YYYY-MM-DD`. */
export const dayOf = (row: Clipping): string => (row.published.date ?? row.clippedAt).slice(0, 10);

const marks: readonly (readonly [string, (row: Clipping) => boolean])[] = [
  ['unreviewed', (row) => !row.reviewed],
  ['starred', (row) => row.starred],
  ['statistics', (row) => row.counts.statistics > 0],
  ['pictures', (row) => row.counts.pictures > 0],
  ['highlights', (row) => row.counts.highlights > 0],
  ['note', (row) => row.note !== '' || (row.counts.notes ?? 0) > 0],
];

/** What the library can be narrowed by: every facet reads its values from a clipping's row alone. */
export const facets = {
  topic: ({ topics }) => topics.toSorted((a, b) => Number(b.primary) - Number(a.primary)).map(({ id }) => id),
  genre: (row) => [row.genre.id],
  // The report's subject comes first: lists show it and order by it.
  hospital: ({ hospitals }) =>
    hospitals.toSorted((a, b) => Number(b.primary) - Number(a.primary)).map((hospital) => hospital.name),
  grade: gradesOf,
  region: regionPath,
  source: (row) => [row.source || row.siteName],
  kind: (row) => [row.kind],
  month: (row) => [dayOf(row).slice(0, 7)],
  collection: (row) => row.collections,
  tag: (row) => row.tags,
  mark: (row) => marks.filter(([, holds]) => holds(row)).map(([id]) => id),
} as const satisfies Record<string, (row: Clipping) => readonly string[]>;

export type Facet = keyof typeof facets;
export const facetNames = Object.keys(facets) as Facet[];

/** The shown name of a facet's value: topics and collections are stored by id. */
export type NameOf = (facet: Facet, value: string) => string;

/** The values that facets have in a library, by their codes from 0 to below `size`. */
export type FacetValues = {
  readonly size: number;
  valueOf: (code: number) => { facet: Facet; value: string };
};

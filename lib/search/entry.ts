/** What the library keeps in memory of one clipping: about a hundred bytes beside its headline. */
export type Entry = {
  id: string;
  /** Codes of its facet values, see `Catalogue.valueOf`. */
  codes: readonly number[];
  day: string;
  clippedAt: string;
  headline: string;
  statistics: number;
  pictures: number;
  characters: number;
  binned: boolean;
  /** When the clipping last changed, in ms: what was read of it in another state has to be read again. */
  stamp: number;
};

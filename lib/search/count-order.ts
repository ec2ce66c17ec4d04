import type { Catalogue } from './catalogue';

/** How many clippings a collection holds, and the first and last day they are filed under; empty where it holds none. */
export type Extent = { count: number; from: string; to: string };

/** How much there is in the places an editor goes to, without what lies in the bin but for the bin itself. */
export type OrderCounts = {
  library: number;
  inbox: number;
  starred: number;
  bin: number;
  /** By id; collections without clippings are not named. */
  collections: ReadonlyMap<string, Extent>;
};

export const noExtent: Extent = { count: 0, from: '', to: '' };

/** Counts places and collections in one walk over the catalogue. */
export function countOrder(catalogue: Catalogue): OrderCounts {
  const inbox = catalogue.codeOf('mark', 'unreviewed');
  const star = catalogue.codeOf('mark', 'starred');
  const collectionOfCode = Array.from({ length: catalogue.size }, (_, code) => {
    const { facet, value } = catalogue.valueOf(code);
    return facet === 'collection' ? value : undefined;
  });
  const counts = { library: 0, inbox: 0, starred: 0, bin: 0 };
  const collections = new Map<string, Extent>();
  for (const { binned, codes, day } of catalogue.entries.values()) {
    counts[binned ? 'bin' : 'library'] += 1;
    if (binned) continue;
    for (const code of codes) {
      if (code === inbox) counts.inbox += 1;
      if (code === star) counts.starred += 1;
      const id = collectionOfCode[code];
      if (id !== undefined) collections.set(id, widened(collections.get(id) ?? noExtent, day));
    }
  }
  return { ...counts, collections };
}

const widened = ({ count, from, to }: Extent, day: string): Extent => ({
  count: count + 1,
  from: from === '' || day < from ? day : from,
  to: day > to ? day : to,
});

import type { ClippingFacet, ClippingQuery, ClippingSort } from '@/lib/schema/clipping-query';
import { type ClippingRows, database } from './database';

const sortIndexes: Readonly<Record<ClippingSort, string>> = {
  clippedAt: 'clippedAt',
  updatedAt: 'updatedAt',
  published: 'keys.published',
  hospital: 'keys.hospital',
};

/** Collections and tags are the clipping's own fields; the other facets are among its keys. */
const facetIndex = (facet: ClippingFacet): string =>
  facet === 'collections' || facet === 'tags' ? facet : `keys.${facet}`;

const binnedRows = (): ClippingRows => database.clippings.where('binnedAt').above('');

async function idsOf(rows: ClippingRows): Promise<Set<string>> {
  return new Set(await rows.primaryKeys());
}

/** Ids that pass each facet and the dates asked for, one set per condition. */
function conditions(query: ClippingQuery): Promise<Set<string>>[] {
  const sets = Object.entries(query.facets ?? {})
    .filter(([, values]) => values.length > 0)
    .map(([facet, values]) =>
      idsOf(
        database.clippings
          .where(facetIndex(facet as ClippingFacet))
          .anyOf(values)
          .distinct(),
      ),
    );
  if (query.publishedFrom !== undefined || query.publishedTo !== undefined) {
    // `~` sorts after every time of the last day.
    const range = database.clippings
      .where('keys.published')
      .between(query.publishedFrom ?? '0', `${query.publishedTo ?? '9'}~`, true, true);
    sets.push(idsOf(range));
  }
  return sets;
}

/**
 * Ids of the clippings a query asks for, in its order. Reads index keys alone, so that 100,000 clippings take
 * a fraction of a second; rows are read by `getClippings` for what is on the screen.
 */
export async function findClippings(query: ClippingQuery): Promise<string[]> {
  const [ordered, binned, ...passing] = await Promise.all([
    database.clippings.orderBy(sortIndexes[query.sort]).primaryKeys(),
    idsOf(binnedRows()),
    ...conditions(query),
  ]);
  const found = ordered.filter(
    (id) => binned.has(id) === (query.binned ?? false) && passing.every((ids) => ids.has(id)),
  );
  return query.descending ? found.reverse() : found;
}

/** The values of a facet with the number of clippings each has, most frequent first; the bin is counted too. */
export async function countFacet(facet: ClippingFacet): Promise<{ value: string; count: number }[]> {
  const index = facetIndex(facet);
  const values = (await database.clippings.orderBy(index).uniqueKeys()) as string[];
  const counts = await Promise.all(
    values.map((value) => database.clippings.where(index).equals(value).count()),
  );
  return values
    .map((value, at) => ({ value, count: counts[at] ?? 0 }))
    .toSorted((one, other) => other.count - one.count);
}

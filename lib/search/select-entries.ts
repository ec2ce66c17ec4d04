import type { Catalogue, Entry } from './catalogue';
import { facetNames, type Facet } from './facets';
import { compareEntries } from './sort-entries';
import type { View } from './view';

/** What narrows the catalogue beside the view's own facets: the answer to the view's query. */
export type Hits = {
  /** Clippings whose texts answer the query; null where the query asks for nothing in texts. */
  ids: ReadonlySet<string> | null;
  /** What the query asks of the entry itself, such as its hospital or its day. */
  holds: (entry: Entry) => boolean;
};

export const everything: Hits = { ids: null, holds: () => true };

/** The clippings of a view in its order, and how many each facet value would leave. */
export type Selected = { ids: string[]; counts: Map<Facet, Map<string, number>> };

const dateFacet = facetNames.length;

/**
 * Narrows the catalogue to a view and counts. Values of one facet widen each other, facets narrow each other;
 * the counts of a facet leave its own choice out, so that they tell what choosing another value would show.
 * One walk: an entry that fails in one facet only still counts there.
 */
export function selectEntries(catalogue: Catalogue, view: View, hits: Hits = everything): Selected {
  const facetOfCode = Uint8Array.from({ length: catalogue.size }, (_, code) =>
    facetNames.indexOf(catalogue.valueOf(code).facet),
  );
  const wanted = wantedCodes(catalogue, view);
  const counts = new Uint32Array(catalogue.size);
  const selected: Entry[] = [];
  const binned = view.place === 'bin';
  const until = view.to === '' ? '' : `${view.to}~`;

  for (const entry of catalogue.entries.values()) {
    if (entry.binned !== binned) continue;
    if (hits.ids !== null && !hits.ids.has(entry.id)) continue;
    if (!hits.holds(entry)) continue;
    const failed = failedFacets(entry, wanted, facetOfCode);
    const outside = entry.day < view.from || (until !== '' && entry.day > until);
    if (outside && failed === none) countOne(entry, facetNames.indexOf('month'), facetOfCode, counts);
    if (outside) continue;
    if (failed === none) {
      selected.push(entry);
      for (const code of entry.codes) counts[code] = (counts[code] ?? 0) + 1;
    } else if (failed !== several) countOne(entry, failed, facetOfCode, counts);
  }
  selected.sort(compareEntries(catalogue, view));
  return { ids: selected.map((entry) => entry.id), counts: countsByFacet(catalogue, counts) };
}

const none = -1;
const several = dateFacet + 1;

function wantedCodes(catalogue: Catalogue, view: View): (ReadonlySet<number> | null)[] {
  return facetNames.map((facet) => {
    const values = view.chosen[facet];
    return values?.length ? new Set(values.map((value) => catalogue.codeOf(facet, value))) : null;
  });
}

/** The one facet in which an entry fails; `none`, or `several` where more than one. */
function failedFacets(
  entry: Entry,
  wanted: readonly (ReadonlySet<number> | null)[],
  facetOfCode: Uint8Array,
): number {
  let failed = none;
  for (let facet = 0; facet < wanted.length; facet += 1) {
    const codes = wanted[facet];
    if (!codes || entry.codes.some((code) => facetOfCode[code] === facet && codes.has(code))) continue;
    if (failed !== none) return several;
    failed = facet;
  }
  return failed;
}

function countOne(entry: Entry, facet: number, facetOfCode: Uint8Array, counts: Uint32Array): void {
  for (const code of entry.codes) if (facetOfCode[code] === facet) counts[code] = (counts[code] ?? 0) + 1;
}

function countsByFacet(catalogue: Catalogue, counts: Uint32Array): Map<Facet, Map<string, number>> {
  const byFacet = new Map<Facet, Map<string, number>>(facetNames.map((facet) => [facet, new Map()]));
  counts.forEach((count, code) => {
    if (count === 0) return;
    const { facet, value } = catalogue.valueOf(code);
    byFacet.get(facet)?.set(value, count);
  });
  return byFacet;
}

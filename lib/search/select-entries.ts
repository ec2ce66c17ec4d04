import type { Entry } from './entry';
import type { Catalogue } from './catalogue';
import { facetNames, type Facet, type NameOf } from './facets';
import { compareEntries } from './sort-entries';
import type { View } from './view';

/** What narrows the catalogue beside the view's own facets: the answer to the view's query. */
type Hits = {
  /** Clippings whose texts answer the query; null where the query asks for nothing in texts. */
  ids: ReadonlySet<string> | null;
  /** What the query asks of the entry itself, such as its hospital or its day. */
  holds: (entry: Entry) => boolean;
};

const everything: Hits = { ids: null, holds: () => true };

/** The clippings of a view in its order, and how many each facet value would leave. */
export type Selected = { ids: string[]; entries: readonly Entry[]; counts: Map<Facet, Map<string, number>> };

/**
 * Narrows the catalogue to a view and counts. Values of one facet widen each other, facets narrow each other;
 * the counts of a facet leave its own choice out, so that they tell what choosing another value would show.
 * One walk in the view's order: an entry that fails in one facet only still counts there.
 */
export function selectEntries(
  catalogue: Catalogue,
  view: View,
  hits: Hits = everything,
  nameOf?: NameOf,
): Selected {
  const { facetBits, meets, needed } = facetChoice(catalogue, view);
  const counts = new Uint32Array(catalogue.size);
  const selected: Entry[] = [];
  const binned = view.place === 'bin';
  const until = view.to === '' ? '' : `${view.to}~`;

  for (const entry of entriesToLookAt(catalogue, view, hits.ids, nameOf)) {
    if (entry.binned !== binned) continue;
    if (hits.ids !== null && !hits.ids.has(entry.id)) continue;
    if (!hits.holds(entry)) continue;
    const { codes } = entry;
    let met = 0;
    if (needed !== 0) for (const code of codes) met |= meets[code] ?? 0;
    const outside = entry.day < view.from || (until !== '' && entry.day > until);
    // Facets in which the entry fails; the months count what lies outside the chosen days too.
    const failed = (needed & ~met) | (outside ? monthBit : 0);
    if (failed === 0) {
      selected.push(entry);
      for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
    } else if (isOneFacet(failed)) {
      for (const code of codes) if (facetBits[code] === failed) counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  const ids = selected.map((entry) => entry.id);
  return { ids, entries: selected, counts: countsByFacet(catalogue, counts) };
}

/** So few hits are put in order by themselves, sooner than all of a large library is walked. */
const few = 500;

/** Orders that compare two entries as they are; the others rank the names of a whole library first. */
const plainSorts = new Set<View['sort']>(['clipped', 'published', 'statistics', 'pictures', 'characters']);

function entriesToLookAt(
  catalogue: Catalogue,
  view: View,
  ids: Hits['ids'],
  nameOf?: NameOf,
): readonly Entry[] {
  if (ids === null || ids.size > few || !plainSorts.has(view.sort)) return catalogue.inOrder(view, nameOf);
  const entries = [...ids].flatMap((id) => catalogue.entries.get(id) ?? []);
  return entries.sort(compareEntries(catalogue, view, nameOf ?? ((_, value) => value)));
}

const bitOf = (facet: Facet): number => 1 << facetNames.indexOf(facet);
const monthBit = bitOf('month');
const isOneFacet = (bits: number): boolean => (bits & (bits - 1)) === 0;

/** Facets as bits: the facet of every code, the facet a code meets the view's choice of, and those with a choice. */
function facetChoice(
  catalogue: Catalogue,
  view: View,
): { facetBits: Uint16Array; meets: Uint16Array; needed: number } {
  const facetBits = Uint16Array.from({ length: catalogue.size }, (_, code) =>
    bitOf(catalogue.valueOf(code).facet),
  );
  const meets = new Uint16Array(catalogue.size);
  let needed = 0;
  for (const facet of facetNames) {
    const values = view.chosen[facet] ?? [];
    if (values.length > 0) needed |= bitOf(facet);
    for (const value of values) {
      const code = catalogue.codeOf(facet, value);
      if (code >= 0) meets[code] = bitOf(facet);
    }
  }
  return { facetBits, meets, needed };
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

import { type Facet, regionJoin, type NameOf } from '@/lib/search/facets';

/** One value of a facet as the pane shows it; `depth` is its level under a region, from 0. */
export type FacetValue = { value: string; name: string; count: number; chosen: boolean; depth: number };

/** Made once: hospitals and sources are thousands, and each comparison would make its own. */
const byName = new Intl.Collator('zh-CN').compare;

/**
 * A facet's values in the order they are shown: most frequent first, the chosen ones always among them, regions
 * under the region they belong to and only where that one is chosen or open by a choice below it.
 */
export function valuesOfFacet(
  facet: Facet,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  nameOf: NameOf,
): FacetValue[] {
  const all = new Map(counts);
  for (const value of chosen) if (!all.has(value)) all.set(value, 0);
  const values = [...all].map(([value, count]) => valueOf(facet, value, count, chosen, nameOf));
  values.sort((a, b) => b.count - a.count || byName(a.name, b.name));
  return facet === 'region' ? nested(values, chosen) : values;
}

function valueOf(
  facet: Facet,
  value: string,
  count: number,
  chosen: readonly string[],
  nameOf: NameOf,
): FacetValue {
  const levels = facet === 'region' ? value.split(regionJoin) : [value];
  const name = facet === 'region' ? (levels.at(-1) ?? value) : nameOf(facet, value);
  return { value, name, count, chosen: chosen.includes(value), depth: levels.length - 1 };
}

function nested(values: readonly FacetValue[], chosen: readonly string[]): FacetValue[] {
  const isOpen = (parent: string): boolean =>
    chosen.some((value) => value === parent || value.startsWith(`${parent}${regionJoin}`));
  const under = (parent: string, depth: number): FacetValue[] =>
    values
      .filter(
        (value) => value.depth === depth && (depth === 0 || value.value.startsWith(`${parent}${regionJoin}`)),
      )
      .flatMap((value) => [value, ...(isOpen(value.value) ? under(value.value, depth + 1) : [])]);
  return under('', 0);
}

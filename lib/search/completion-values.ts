import type { ValuesOf } from './complete-query';
import { type Facet, facetNames, type NameOf } from './facets';
import type { QueryField } from './query-fields';

const facetOfField = (field: QueryField): Facet | undefined =>
  field === 'is' ? 'mark' : facetNames.find((facet) => facet === field);

/** Names a query's fields are completed with: those of the facets' values, most frequent first. */
export const valuesForCompletion =
  (counts: ReadonlyMap<Facet, ReadonlyMap<string, number>>, nameOf: NameOf): ValuesOf =>
  (field) => {
    const facet = facetOfField(field);
    if (!facet) return [];
    const values = [...(counts.get(facet) ?? [])].sort(([, a], [, b]) => b - a);
    return values.map(([value]) => nameOf(facet, value));
  };

import { useMemo, useState } from 'react';
import { textTerms, wordsToMark } from '@/lib/search/match-text';
import { parseQuery, type Token } from '@/lib/search/parse-query';
import { queryFields } from '@/lib/search/query-fields';
import type { NameOf } from '@/lib/search/facets';
import { resolveQuery } from '@/lib/search/resolve-query';
import { type Selected, selectEntries } from '@/lib/search/select-entries';
import { contentOf, type View } from '@/lib/search/view';
import type { CatalogueState } from './use-catalogue';
import { type TextHits, useTextHits } from './use-text-hits';

/** A view's clippings and counts, the words to be marked in them, and how far their texts were looked through. */
export type Found = Selected & { words: readonly string[]; hits: TextHits };

/** What a view shows of the library, following both. */
export function useSelected({ catalogue, version }: CatalogueState, view: View, nameOf: NameOf): Found {
  const { query } = view;
  const tokens = useMemo(() => parseQuery(query), [query]);
  const terms = useMemo(() => textTerms(tokens), [tokens]);
  const words = useMemo(() => wordsToMark(tokens), [tokens]);
  const newestFirst = (): string[] => [...catalogue.entries.keys()].sort().reverse();
  const hits = useTextHits(terms, newestFirst, version);
  // What is asked of texts is answered by the hits: while one types words, nothing else changes.
  const content = contentOf({ ...view, query: queryOfEntries(tokens) });
  // Opening a clipping makes another view of the same content.
  // oxlint-disable-next-line react/exhaustive-deps
  const wanted = useMemo(() => ({ tokens, view }), [content]);
  // Before there are hits, what else was asked beside the words would be shown without them, and drawn for nothing.
  const asked = useLastThat(Number.isFinite(hits.of), wanted);
  const selected = useMemo(() => {
    const holds = resolveQuery(asked.tokens, catalogue, nameOf);
    return selectEntries(catalogue, asked.view, { ids: hits.ids, holds }, nameOf);
    // The catalogue changes in place; its version tells.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [catalogue, version, asked, nameOf, hits.ids, hits.version]);
  // Counts of the hits so far tell nothing: until all are known, the former counts stay.
  const counts = useLastThat(hits.ids === null || hits.read >= hits.of, selected.counts);
  return useMemo(() => ({ ...selected, counts, words, hits }), [selected, counts, words, hits]);
}

/** The part of a query that asks for what the catalogue knows. */
const queryOfEntries = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ field }) => field !== 'any' && queryFields[field].kind !== 'text')
    .map(({ field, value, negated }) => `${negated ? '-' : ''}${field}:${value}`)
    .join('\n');

/** The value where it `holds`; else the last one that did, or the first there was. */
function useLastThat<T>(holds: boolean, value: T): T {
  const [last, setLast] = useState(value);
  if (holds && last !== value) setLast(value);
  return holds ? value : last;
}

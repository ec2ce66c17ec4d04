import { useMemo, useState } from 'react';
import { textTerms, wordsToMark } from '@/lib/search/match-text';
import { parseQuery, type Token } from '@/lib/search/parse-query';
import { queryFields } from '@/lib/search/query-fields';
import { type NameOf, resolveQuery } from '@/lib/search/resolve-query';
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
  const selected = useMemo(() => {
    const holds = resolveQuery(tokens, catalogue, nameOf);
    return selectEntries(catalogue, view, { ids: hits.ids, holds }, nameOf);
    // The catalogue changes in place; its version tells. Opening a clipping makes another view of the same content.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [catalogue, version, content, nameOf, hits.ids, hits.version]);
  const counts = useWholeCounts(selected.counts, hits);
  return useMemo(() => ({ ...selected, counts, words, hits }), [selected, counts, words, hits]);
}

/** The part of a query that asks for what the catalogue knows. */
const queryOfEntries = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ field }) => field !== 'any' && queryFields[field].kind !== 'text')
    .map(({ field, value, negated }) => `${negated ? '-' : ''}${field}:${value}`)
    .join('\n');

/** Counts of the hits so far tell nothing: until all are known, the former counts stay. */
function useWholeCounts(counts: Selected['counts'], hits: TextHits): Selected['counts'] {
  const [shown, setShown] = useState(counts);
  const isWhole = hits.ids === null || hits.read >= hits.of;
  if (isWhole && shown !== counts) setShown(counts);
  return isWhole ? counts : shown;
}

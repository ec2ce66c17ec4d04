import { useDeferredValue, useMemo } from 'react';
import { textTerms, wordsToMark } from '@/lib/search/match-text';
import { parseQuery } from '@/lib/search/parse-query';
import { type NameOf, resolveQuery } from '@/lib/search/resolve-query';
import { type Selected, selectEntries } from '@/lib/search/select-entries';
import { contentOf, type View } from '@/lib/search/view';
import type { CatalogueState } from './use-catalogue';
import { type TextHits, useTextHits } from './use-text-hits';

/** A view's clippings and counts, the words to be marked in them, and how far their texts were looked through. */
export type Found = Selected & { words: readonly string[]; hits: TextHits };

/** What a view shows of the library, following both. */
export function useSelected({ catalogue, version }: CatalogueState, view: View, nameOf: NameOf): Found {
  const query = useDeferredValue(view.query);
  const tokens = useMemo(() => parseQuery(query), [query]);
  const terms = useMemo(() => textTerms(tokens), [tokens]);
  const words = useMemo(() => wordsToMark(tokens), [tokens]);
  const newestFirst = (): string[] => [...catalogue.entries.keys()].sort().reverse();
  const hits = useTextHits(terms, newestFirst, version);
  const content = contentOf(view);
  const selected = useMemo(() => {
    const holds = resolveQuery(tokens, catalogue, nameOf);
    return selectEntries(catalogue, view, { ids: hits.ids, holds }, nameOf);
    // The catalogue changes in place; its version tells. Opening a clipping makes another view of the same content.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [catalogue, version, content, tokens, nameOf, hits.ids]);
  return useMemo(() => ({ ...selected, words, hits }), [selected, words, hits]);
}

import { useEffect, useState } from 'react';
import { askIndex } from '@/lib/actions/text-index/ask-index';
import { openCountingPort } from '@/lib/platform/text-search-port';
import { type TextTerm, textTerms } from '@/lib/search/match-text';
import { parseQuery } from '@/lib/search/parse-query';
import type { NameOf } from '@/lib/search/facets';
import { resolveQuery } from '@/lib/search/resolve-query';
import { selectEntries } from '@/lib/search/select-entries';
import { viewOfSearch, wholeLibrary } from '@/lib/search/view';
import type { CatalogueState } from './use-catalogue';
import type { SavedView } from './use-collections';

/** Counting begins when the library has rested so long, in ms: what is being read or edited comes first. */
const rest = 400;

const none: ReadonlyMap<string, number> = new Map();

/** How many clippings each saved view finds, by its id, counted again whenever the library changes. */
export function useViewCounts(
  { catalogue, version, whole }: CatalogueState,
  views: readonly SavedView[],
  nameOf: NameOf,
): ReadonlyMap<string, number> {
  const [counts, setCounts] = useState(none);
  useEffect(() => {
    if (!whole || views.length === 0) return;
    const asked = new AbortController();
    const countAll = async (): Promise<void> => {
      for (const { id, view } of views) {
        const count = await countView(catalogue, view, nameOf, asked.signal);
        if (asked.signal.aborted) return;
        if (count === undefined) continue;
        setCounts((before) => (before.get(id) === count ? before : new Map(before).set(id, count)));
      }
    };
    const timer = setTimeout(() => void countAll(), rest);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
    // The catalogue changes in place; its version tells.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [catalogue, version, whole, views, nameOf]);
  return counts;
}

async function countView(
  catalogue: CatalogueState['catalogue'],
  search: string,
  nameOf: NameOf,
  signal: AbortSignal,
): Promise<number | undefined> {
  // In whichever order it is shown, it is counted in one that is at hand.
  const { sort, ascending } = wholeLibrary;
  const view = { ...viewOfSearch(search), sort, ascending };
  const tokens = parseQuery(view.query);
  const terms = textTerms(tokens);
  const ids = terms.length > 0 ? await answering(terms, signal) : null;
  if (ids === undefined) return undefined;
  const holds = resolveQuery(tokens, catalogue, nameOf);
  return selectEntries(catalogue, view, { ids, holds }).ids.length;
}

/** Clippings whose words answer a query, once all have been looked at; undefined where there is no index. */
function answering(
  terms: readonly TextTerm[],
  signal: AbortSignal,
): Promise<ReadonlySet<string> | undefined> {
  return new Promise((resolve) => {
    let stop = (): void => undefined;
    const settle = (ids?: ReadonlySet<string>): void => {
      stop();
      resolve(ids && new Set(ids));
    };
    stop = askIndex(openCountingPort(), terms, {
      onHits: ({ ids, read, of }) => ids && read >= of && settle(ids),
      onBroken: () => settle(),
    });
    signal.addEventListener('abort', () => settle(), { once: true });
  });
}

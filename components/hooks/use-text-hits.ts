import { useEffect, useMemo, useRef, useState } from 'react';
import { findTexts } from '@/lib/actions/find-texts';
import { askIndex, type TextHits } from '@/lib/actions/text-index/ask-index';
import { painted } from '@/components/shared/painted';
import { openSearchPort } from '@/lib/platform/text-search-port';
import type { TextTerm } from '@/lib/search/match-text';

export type { TextHits };

type Told = { terms: readonly TextTerm[]; hits: TextHits };

const idle: TextHits = { ids: null, version: 0, read: 0, of: 0 };
const unread: TextHits = { ids: new Set(), version: 0, read: 0, of: Number.POSITIVE_INFINITY };

/** Where the library is looked through without an index, the page draws hits at most this often, in ms. */
const pause = 150;

/**
 * Clippings whose words answer a query, as they are found and as the library changes; a new query breaks off the
 * former, whose hits stay until there are new ones. Keep `terms` stable. `order` and `version` serve where there is
 * no index: the ids to look through, and what changes with the library.
 */
export function useTextHits(
  terms: readonly TextTerm[],
  order: () => readonly string[],
  version: number,
): TextHits {
  const asks = terms.length > 0;
  const [told, setTold] = useState<Told | undefined>(asks ? { terms: none, hits: unread } : undefined);
  const [broken, setBroken] = useState(false);

  const begun = version > 0;
  useEffect(() => {
    // The index takes in what was clipped since it was last open before anything is asked; the first rows come before it.
    if (begun) void painted().then(() => openSearchPort().start());
  }, [begun]);
  useEffect(() => {
    if (!asks || broken) return;
    return askIndex(openSearchPort(), terms, {
      onHits: (hits) => setTold({ terms, hits }),
      onBroken: () => setBroken(true),
    });
  }, [asks, terms, broken]);
  useScan(asks && broken ? terms : none, order, version, setTold);

  if (!asks && told) setTold(undefined);
  // Until the first answer the former hits stay: an empty list would flash up with every key.
  const former = useMemo(() => ({ ...(told?.hits ?? idle), read: 0, of: Number.POSITIVE_INFINITY }), [told]);
  if (!asks) return idle;
  return told?.terms === terms ? told.hits : former;
}

const none: readonly TextTerm[] = [];

/** Looks through the words of clippings, in the order given. */
function useScan(
  terms: readonly TextTerm[],
  order: () => readonly string[],
  version: number,
  tell: (told: Told) => void,
): void {
  const complete = useRef<{ terms: readonly TextTerm[]; ids: ReadonlySet<string> }>(undefined);
  useEffect(() => {
    if (terms.length === 0) return;
    const asked = new AbortController();
    const look = async (): Promise<void> => {
      const ids = order();
      const found = new Set<string>();
      // Looking through a changed library again, what was found before stays until all has been looked through.
      const before = complete.current?.terms === terms ? complete.current.ids : [];
      let drawnAt = performance.now();
      for await (const step of findTexts(terms, ids)) {
        if (asked.signal.aborted) return;
        for (const id of step.found) found.add(id);
        if (step.read < ids.length && performance.now() - drawnAt < pause) continue;
        drawnAt = performance.now();
        const whole = step.read >= ids.length;
        const shown = new Set(whole ? found : [...before, ...found]);
        if (whole) complete.current = { terms, ids: shown };
        tell({ terms, hits: { ids: shown, version: step.read, read: step.read, of: ids.length } });
      }
      if (ids.length === 0) tell({ terms, hits: { ids: found, version: 0, read: 0, of: 0 } });
    };
    void look();
    return () => asked.abort();
    // `order` reads the catalogue of `version`, and `tell` only hands on.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [terms, version]);
}

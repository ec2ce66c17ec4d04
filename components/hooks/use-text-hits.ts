import { useEffect, useRef, useState } from 'react';
import { findTexts } from '@/lib/actions/find-texts';
import type { TextTerm } from '@/lib/search/match-text';

/** Clippings whose words answer a query, as far as they were looked through; `ids` is null where none were asked for. */
export type TextHits = { ids: ReadonlySet<string> | null; read: number; of: number };

const idle: TextHits = { ids: null, read: 0, of: 0 };

/** The page draws hits as they come in, at most this often, in ms. */
const pause = 150;

/** Looks through the words of clippings, in the order given; a new query breaks off the former. Keep `terms` stable. */
export function useTextHits(
  terms: readonly TextTerm[],
  order: () => readonly string[],
  version: number,
): TextHits {
  const [hits, setHits] = useState<{ terms: readonly TextTerm[]; hits: TextHits }>();

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
        setHits({ terms, hits: { ids: shown, read: step.read, of: ids.length } });
      }
      if (ids.length === 0) setHits({ terms, hits: { ids: found, read: 0, of: 0 } });
    };
    void look();
    return () => asked.abort();
    // `order` reads the catalogue of `version`.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [terms, version]);

  if (terms.length === 0) return idle;
  return hits?.terms === terms ? hits.hits : { ids: new Set(), read: 0, of: Number.POSITIVE_INFINITY };
}

import { useEffect, useState } from 'react';
import { scanStatistics } from '@/lib/actions/scan-statistics';
import { fold } from '@/lib/search/fold';
import type { SentenceHits } from '@/lib/search/select-statistics';
import type { Statistics } from './use-statistics';

/** Which of the words sentences hold, as far as they were looked through. */
export type LookedThrough = { hits: SentenceHits; read: number; of: number };

const nowhere: SentenceHits = { has: () => false };
const idle: LookedThrough = { hits: nowhere, read: 0, of: 0 };

/** The table draws hits as they come in, at most this often, in ms. */
const pause = 300;

/** A rest in the typing after which sentences are looked through, in ms. */
const rest = 150;

/**
 * Looks for folded words in the sentences of a view's statistics, once all of them are read: sentences stay in the
 * store. New words break off the former; keep `words` stable.
 */
export function useSentenceHits(words: readonly string[], statistics: Statistics): LookedThrough {
  const { columns, clippings, version, read, of } = statistics;
  const [found, setFound] = useState<{ words: readonly string[]; looked: LookedThrough }>();
  const isRead = read === of;

  useEffect(() => {
    if (words.length === 0 || !isRead) return;
    const control = new AbortController();
    const bits = new Uint8Array(columns.length);
    const look = async (): Promise<void> => {
      let drawnAt = performance.now();
      for await (const step of scanStatistics(clippings)) {
        if (control.signal.aborted) return;
        for (const { id, statistics: some } of step.found) {
          const { start, end } = columns.rowsOf(id);
          some.slice(0, end - start).forEach(({ quote }, place) => {
            const folded = fold(quote);
            words.forEach((word, index) => {
              if (folded.includes(word)) bits[start + place] = (bits[start + place] ?? 0) | (1 << index);
            });
          });
        }
        if (step.read < clippings.length && performance.now() - drawnAt < pause) continue;
        drawnAt = performance.now();
        const hits: SentenceHits = { has: (row, word) => (((bits[row] ?? 0) >> word) & 1) === 1 };
        setFound({ words, looked: { hits, read: step.read, of: clippings.length } });
      }
    };
    const timer = setTimeout(() => void look(), rest);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
    // What was clipped or corrected meanwhile is looked through again.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [words, columns, clippings, version, isRead]);

  if (words.length === 0) return idle;
  return found?.words === words ? found.looked : { hits: nowhere, read: 0, of: clippings.length };
}

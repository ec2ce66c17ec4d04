import { useEffect, useRef, useState } from 'react';
import { readExcerpts } from '@/lib/actions/read-excerpts';
import type { CatalogueState } from './use-catalogue';
import type { Excerpt } from '@/lib/search/excerpt';

/** A list that is scrolled or typed for stands still so long before its texts are read, in ms. */
const rest = 80;
/** How many are kept at hand, so that scrolling back finds them drawn. */
const most = 400;

type Kept = { words: readonly string[]; excerpts: ReadonlyMap<string, Excerpt | undefined> };
const none: Kept = { words: [], excerpts: new Map() };

/**
 * What stands around the words searched for in the texts of the clippings on the screen, live; undefined where nothing
 * does, or not yet. Database errors are thrown.
 */
export function useExcerpts(
  ids: readonly string[],
  words: readonly string[],
  { catalogue }: Pick<CatalogueState, 'catalogue'>,
): (id: string) => Excerpt | undefined {
  const [kept, setKept] = useState(none);
  const [failure, setFailure] = useState<{ error: unknown }>();
  const latest = useRef(none);
  // A clipping that changed is read again: its key is another.
  const keyOf = (id: string): string => `${id} ${catalogue.entries.get(id)?.stamp ?? 0}`;
  const keys = ids.map(keyOf);

  useEffect(() => {
    if (words.length === 0) return;
    const before = latest.current.words === words ? latest.current.excerpts : none.excerpts;
    const missing = ids.filter((id) => !before.has(keyOf(id)));
    if (missing.length === 0) return;
    let over = false;
    const read = async (): Promise<void> => {
      const found = await readExcerpts(missing, words);
      if (over) return;
      const all = [...before, ...missing.map((id) => [keyOf(id), found.get(id)] as const)];
      latest.current = { words, excerpts: new Map(all.slice(-most)) };
      setKept(latest.current);
    };
    const timer = setTimeout(() => void read().catch((error: unknown) => setFailure({ error })), rest);
    return () => {
      over = true;
      clearTimeout(timer);
    };
    // The keys say which clippings there are, and in which state.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [keys.join(), words]);

  if (failure) throw failure.error;
  return (id) => (kept.words === words ? kept.excerpts.get(keyOf(id)) : undefined);
}

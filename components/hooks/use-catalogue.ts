import { useEffect, useMemo, useState } from 'react';
import { feedCatalogue } from '@/lib/actions/feed-catalogue';
import { now } from '@/lib/platform/now';
import type { Catalogue } from '@/lib/search/catalogue';

/** The library's catalogue as far as it is read. `version` changes whenever the catalogue does. */
export type CatalogueState = { catalogue: Catalogue; version: number; whole: boolean };

/** The page draws what came in at most this often, in ms: while the library is being read, and later. */
const pauses = { reading: 300, whole: 100 };

/** The library's catalogue, read once and followed while the page is open. Database errors are thrown. */
export function useCatalogue(): CatalogueState {
  const [failure, setFailure] = useState<{ error: unknown }>();
  const feed = useMemo(() => feedCatalogue({ now, onError: (error) => setFailure({ error }) }), []);
  const [state, setState] = useState({ version: 0, whole: false });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let drawnAt = Number.NEGATIVE_INFINITY;
    const draw = (): void => {
      timer = undefined;
      drawnAt = performance.now();
      setState({ version: feed.catalogue.version, whole: feed.isWhole() });
    };
    const unsubscribe = feed.subscribe(() => {
      const due = drawnAt + pauses[feed.isWhole() ? 'whole' : 'reading'] - performance.now();
      if (due <= 0) {
        clearTimeout(timer);
        draw();
      } else timer ??= setTimeout(draw, due);
    });
    const stop = feed.start();
    return () => {
      stop();
      unsubscribe();
      clearTimeout(timer);
    };
  }, [feed]);

  if (failure) throw failure.error;
  return { catalogue: feed.catalogue, ...state };
}

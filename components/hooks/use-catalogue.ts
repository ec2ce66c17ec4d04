import { useEffect, useMemo, useState } from 'react';
import { type CatalogueFeed, feedCatalogue } from '@/lib/actions/feed-catalogue';
import { painted } from '@/components/shared/painted';
import { now } from '@/lib/platform/now';
import type { Catalogue } from '@/lib/search/catalogue';

/**
 * The library's catalogue as far as it is read. `version` changes whenever the catalogue does; `first` are the newest
 * rows as they are stored, by id.
 */
export type CatalogueState = {
  catalogue: Catalogue;
  version: number;
  whole: boolean;
  first: CatalogueFeed['first'];
};

/** The page draws what came in at most this often, in ms: while the library is being read, and later. */
const pauses = { reading: 300, whole: 100 };

/** The library's catalogue, read once and followed while the page is open. Database errors are thrown. */
export function useCatalogue(): CatalogueState {
  const [failure, setFailure] = useState<{ error: unknown }>();
  const feed = useMemo(
    () => feedCatalogue({ now, onError: (error) => setFailure({ error }), drawn: painted }),
    [],
  );
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
  return { catalogue: feed.catalogue, first: feed.first, ...state };
}

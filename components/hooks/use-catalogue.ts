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

/** The page draws changes at most this often, in ms. */
const pause = 100;

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
    let [drawnAt, drawnSize] = [Number.NEGATIVE_INFINITY, 0];
    const draw = (): void => {
      clearTimeout(timer);
      timer = undefined;
      drawnAt = performance.now();
      drawnSize = feed.catalogue.entries.size;
      setState({ version: feed.catalogue.version, whole: feed.isWhole() });
    };
    const unsubscribe = feed.subscribe((by) => {
      // Drawing costs as much as there is to draw: of a library that is being read, each time twice as much is shown.
      const isDue = feed.isWhole() || feed.catalogue.entries.size >= drawnSize * 2;
      if (by === 'reading' && !isDue) return;
      const wait = drawnAt + pause - performance.now();
      if (wait <= 0) draw();
      else timer ??= setTimeout(draw, wait);
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

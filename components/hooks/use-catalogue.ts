import { useEffect, useMemo, useState } from 'react';
import { feedCatalogue } from '@/lib/actions/feed-catalogue';
import { now } from '@/lib/platform/now';
import type { Catalogue } from '@/lib/search/catalogue';

/** The library's catalogue as far as it is read. `version` changes whenever the catalogue does. */
export type CatalogueState = { catalogue: Catalogue; version: number; whole: boolean };

/** While the library is being read, the page draws what came in so far at most this often, in ms. */
const pause = 300;

/** The library's catalogue, read once and followed while the page is open. Database errors are thrown. */
export function useCatalogue(): CatalogueState {
  const [failure, setFailure] = useState<{ error: unknown }>();
  const feed = useMemo(() => feedCatalogue({ now, onError: (error) => setFailure({ error }) }), []);
  const [state, setState] = useState({ version: 0, whole: false });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = (): void => {
      timer = undefined;
      setState({ version: feed.catalogue.version, whole: feed.isWhole() });
    };
    let drawn = false;
    const unsubscribe = feed.subscribe(() => {
      if (feed.isWhole() || !drawn) {
        clearTimeout(timer);
        drawn = true;
        draw();
      } else timer ??= setTimeout(draw, pause);
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

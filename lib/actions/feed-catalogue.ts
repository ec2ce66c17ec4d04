import { Catalogue } from '@/lib/search/catalogue';
import { scanClippings, watchChanges } from '@/lib/store/scan-clippings';

/** A catalogue that follows the library. */
export type CatalogueFeed = {
  catalogue: Catalogue;
  /** Whether every clipping has been read. */
  isWhole: () => boolean;
  /** Begins to read and follow; the function returned ends it. */
  start: () => () => void;
  /** Calls after the catalogue changed. */
  subscribe: (listener: () => void) => () => void;
};

/** The first batch fills a screen; later ones leave the page free to answer between them. */
const firstBatch = 100;
const laterBatches = 500;

/** The worker may have stamped a change before another that was stored earlier; so much is read twice, in ms. */
const overlap = 60_000;

type Options = { now: () => string; onError: (error: unknown) => void };

/** Reads the library into a catalogue, newest clippings first, and follows what the worker stores. */
export function feedCatalogue({ now, onError }: Options): CatalogueFeed {
  const catalogue = new Catalogue();
  const listeners = new Set<() => void>();
  let whole = false;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  const readAll = async (ended: () => boolean): Promise<void> => {
    for await (const rows of scanClippings(firstBatch, laterBatches)) {
      if (ended()) return;
      // What changed meanwhile has come in by the other way already, newer than this reading.
      catalogue.put(rows.filter((row) => !catalogue.entries.has(row.id)));
      tell();
    }
    whole = true;
    tell();
  };

  return {
    catalogue,
    isWhole: () => whole,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      let ended = false;
      let since = earlier(now());
      const take = (changed: Parameters<typeof catalogue.put>[0], deleted: readonly string[]): void => {
        const before = catalogue.version;
        // So much is read twice that most of it is known.
        catalogue.put(changed.filter(({ id, updatedAt }) => !catalogue.holds(id, updatedAt)));
        catalogue.remove(deleted);
        since = changed.reduce((latest, row) => later(latest, earlier(row.updatedAt)), since);
        if (catalogue.version !== before) tell();
      };
      const stop = watchChanges(
        () => since,
        ({ changed, deleted }) => take(changed, deleted),
        onError,
      );
      readAll(() => ended).catch(onError);
      return () => {
        ended = true;
        stop();
      };
    },
  };
}

const earlier = (time: string): string => new Date(Date.parse(time) - overlap).toISOString();
const later = (one: string, other: string): string => (one > other ? one : other);

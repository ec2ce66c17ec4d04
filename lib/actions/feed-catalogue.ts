import { Catalogue } from '@/lib/search/catalogue';
import type { Clipping } from '@/lib/schema/clipping';
import { type Changes, scanClippings, watchChanges } from '@/lib/store/scan-clippings';
import { isStandIn } from '@/lib/store/stand-in';

/** More of the library was read, or a clipping changed. */
type ChangedBy = 'reading' | 'change';

/** A catalogue that follows the library. */
export type CatalogueFeed = {
  catalogue: Catalogue;
  /** Rows of the first batch as they are stored, by id: what a list shows first need not be read again. */
  first: ReadonlyMap<string, Clipping>;
  /** Whether every clipping has been read. */
  isWhole: () => boolean;
  /** Begins to read and follow; the function returned ends it. */
  start: () => () => void;
  /** Calls after the catalogue changed, and says by what. */
  subscribe: (listener: (by: ChangedBy) => void) => () => void;
};

/** The first batch fills a screen; later ones leave the page free to answer between them. */
const firstBatch = 100;
const laterBatches = 500;

/** The worker may have stamped a change before another that was stored earlier; so much is read twice, in ms. */
const overlap = 60_000;

type Options = {
  now: () => string;
  onError: (error: unknown) => void;
  /** Waits, once the first batch has been told, until the page has drawn it. */
  drawn?: () => Promise<void>;
};

/** Reads the library into a catalogue, newest clippings first, and follows what the worker stores. */
export function feedCatalogue({ now, onError, drawn }: Options): CatalogueFeed {
  const catalogue = new Catalogue();
  const first = new Map<string, Clipping>();
  const listeners = new Set<(by: ChangedBy) => void>();
  let whole = false;
  const tell = (by: ChangedBy): void => {
    for (const listener of listeners) listener(by);
  };

  const take = (rows: readonly Clipping[]): void => {
    // What changed meanwhile has come in by the other way already, newer than this reading.
    catalogue.put(rows.filter((row) => !catalogue.entries.has(row.id)));
    tell('reading');
  };
  const readAll = async (ended: () => boolean, follow: () => void): Promise<void> => {
    let begun = false;
    for await (const rows of scanClippings(firstBatch, laterBatches)) {
      if (ended()) return;
      if (!begun) for (const row of rows) if (!isStandIn(row)) first.set(row.id, row);
      take(rows);
      if (begun) continue;
      // Whatever else is asked of the database now would keep the first rows waiting.
      begun = true;
      await drawn?.();
      if (!ended()) follow();
    }
    whole = true;
    tell('reading');
  };

  return {
    catalogue,
    first,
    isWhole: () => whole,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      let ended = false;
      let since = earlier(now());
      const change = ({ changed, deleted }: Changes): void => {
        const before = catalogue.version;
        // So much is read twice that most of it is known.
        catalogue.put(changed.filter(({ id, updatedAt }) => !catalogue.holds(id, updatedAt)));
        catalogue.remove(deleted);
        since = changed.reduce((latest, row) => later(latest, earlier(row.updatedAt)), since);
        if (catalogue.version !== before) tell('change');
      };
      let stop: (() => void) | undefined;
      const follow = (): void => {
        stop = watchChanges(() => since, change, onError);
      };
      readAll(() => ended, follow).catch(onError);
      return () => {
        ended = true;
        stop?.();
      };
    },
  };
}

const earlier = (time: string): string => new Date(Date.parse(time) - overlap).toISOString();
const later = (one: string, other: string): string => (one > other ? one : other);

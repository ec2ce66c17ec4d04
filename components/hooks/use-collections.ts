import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Collection } from '@/lib/schema/clipping';
import { listCollections } from '@/lib/store/collections';

/** A saved view: a collection that is filled by what the view finds. */
export type SavedView = Collection & { view: string };

/** Collections filled by hand and saved views, each in the editor's order, those put away last. */
export type Collections = {
  /** Whether they are read. */
  known: boolean;
  collections: readonly Collection[];
  views: readonly SavedView[];
};

/** All collections and saved views, live. */
export function useCollections(): Collections {
  const all = useLiveQuery(listCollections);
  return useMemo(
    () => ({
      known: all !== undefined,
      collections: all?.filter(({ view }) => view === undefined) ?? [],
      views: all?.filter((one): one is SavedView => one.view !== undefined) ?? [],
    }),
    [all],
  );
}

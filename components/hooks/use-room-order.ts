import { useMemo } from 'react';
import type { Collection } from '@/lib/schema/clipping';
import { countOrder, type OrderCounts } from '@/lib/search/count-order';
import type { NameOf } from '@/lib/search/facets';
import { collectionOf, type View } from '@/lib/search/view';
import type { CatalogueState } from './use-catalogue';
import { type CollectionActs, useCollectionActs } from './use-collection-acts';
import { type Collections, type SavedView, useCollections } from './use-collections';
import type { Tell } from './use-tell';
import { useViewCounts } from './use-view-counts';

/** The editor's own order as a room shows it: all of it with its counts, and what of it is open. */
export type RoomOrder = {
  all: Collections;
  counts: OrderCounts;
  /** How many clippings each saved view finds, as far as they are counted. */
  viewCounts: ReadonlyMap<string, number>;
  acts: CollectionActs;
  /** The collection the view is within. */
  collection: Collection | undefined;
  /** The saved view it was opened as. */
  saved: SavedView | undefined;
};

/** The editor's own order around a view. */
export function useRoomOrder(state: CatalogueState, view: View, nameOf: NameOf, tell: Tell): RoomOrder {
  const all = useCollections();
  const { catalogue, version } = state;
  // The catalogue changes in place; its version tells.
  // oxlint-disable-next-line react/exhaustive-deps
  const counts = useMemo(() => countOrder(catalogue), [catalogue, version]);
  const viewCounts = useViewCounts(state, all.views, nameOf);
  const acts = useCollectionActs(tell);
  const saved = all.views.find(({ id }) => id === view.saved);
  const within = saved ? undefined : collectionOf(view);
  const collection = all.collections.find(({ id }) => id === within);
  return { all, counts, viewCounts, acts, collection, saved };
}

import type { Settings } from '@/lib/schema/settings';
import { getCollection } from '@/lib/store/collections';

/** Ids of the collections a new clipping starts in: the one the editor chose, unless it is gone or was put away. */
export async function defaultCollections({ defaultCollection }: Settings): Promise<string[]> {
  const collection = defaultCollection === '' ? undefined : await getCollection(defaultCollection);
  return collection && !collection.archived && collection.view === undefined ? [collection.id] : [];
}

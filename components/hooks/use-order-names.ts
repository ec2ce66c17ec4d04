import { useLiveQuery } from 'dexie-react-hooks';
import { listCollections } from '@/lib/store/collections';
import { countFacet } from '@/lib/store/find-clippings';
import type { Choice } from './use-taxonomy';

/** Collections, tags and hospitals the library knows, for completion as one types; empty while they are read. */
export function useOrderNames(): { collections: Choice[]; tags: Choice[]; hospitals: Choice[] } {
  const collections = useLiveQuery(collectionChoices);
  const tags = useLiveQuery(() => facetChoices('tags'));
  const hospitals = useLiveQuery(() => facetChoices('hospitals'));
  return { collections: collections ?? none, tags: tags ?? none, hospitals: hospitals ?? none };
}

const none: Choice[] = [];

/** Collections put away are named where a clipping is in them, and no longer offered; saved views take no clippings. */
async function collectionChoices(): Promise<Choice[]> {
  const collections = (await listCollections()).filter(({ view }) => view === undefined);
  return collections.map(({ id, name, archived }) => ({ id, name, retired: archived }));
}

async function facetChoices(facet: 'tags' | 'hospitals'): Promise<Choice[]> {
  return (await countFacet(facet)).map(({ value }) => ({ id: value, name: value }));
}

import type { Messages } from '@/lib/platform/messages';
import { newId } from '@/lib/platform/new-id';
import { now } from '@/lib/platform/now';
import type { Command } from '@/lib/schema/command';
import { done, failed } from '@/lib/schema/outcome';
import { arrangeCollection } from '@/lib/store/arrange-collection';
import { createCollection, editCollection, placeCollections } from '@/lib/store/collections';
import { attempt } from '@/lib/store/database-failure';
import { deleteCollection, restoreCollection } from '@/lib/store/delete-collection';
import { justDone } from './just-done';

type Name =
  | 'createCollection'
  | 'editCollection'
  | 'arrangeCollection'
  | 'placeCollections'
  | 'deleteCollection'
  | 'restoreCollection';
type Actions = { [Key in Name]: (payload: Command<Key>) => Promise<ReturnType<Messages[Key]>> };

/** What the pages' commands do to collections and saved views. */
export const collectionCommands: Actions = {
  async createCollection({ name, view }) {
    const own = newId();
    const kept = await attempt(() => createCollection(own, { name, view }, now()));
    if (!kept.ok) return kept;
    const { id } = kept.value;
    return kept.value.view === view ? done({ id, made: id === own }) : failed('name-taken');
  },
  async editCollection({ id, patch }) {
    const edited = await attempt(() => editCollection(id, patch, now()));
    if (!edited.ok) return edited;
    return typeof edited.value === 'string' ? failed(edited.value) : done(edited.value);
  },
  async arrangeCollection(arrangement) {
    const arranged = await attempt(() => arrangeCollection(arrangement, now()));
    if (!arranged.ok) return arranged;
    return arranged.value ? done({ before: { order: arranged.value } }) : failed('not-found');
  },
  placeCollections: ({ ids }) => justDone(() => placeCollections(ids, now())),
  deleteCollection: ({ id }) => attempt(async () => (await deleteCollection(id, now())) ?? null),
  restoreCollection: ({ collection, members }) =>
    justDone(() => restoreCollection(collection, members, now())),
};

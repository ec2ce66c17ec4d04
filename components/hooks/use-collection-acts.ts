import { useMemo } from 'react';
import { text } from '@/lib/platform/texts';
import type { Collection } from '@/lib/schema/clipping';
import type { CollectionPatch, Command } from '@/lib/schema/command';
import type { Failure } from '@/lib/schema/outcome';
import { createCollection } from './create-collection';
import { sendCommand } from './send-command';
import type { Tell } from './use-tell';

/** What may be done to collections and saved views; each tells what it did and how to undo it. */
export type CollectionActs = {
  /** Returns the new one's id; undefined where it could not be made. */
  create: (name: string, view?: string) => Promise<string | undefined>;
  /** Changes fields; returns the failure, undefined where it was done. */
  edit: (id: string, patch: CollectionPatch, words: string) => Promise<Failure | undefined>;
  /** Moves clippings within a collection's own order. */
  arrange: (arrangement: Command<'arrangeCollection'>, words: string) => Promise<boolean>;
  /** Places collections in this order; `before` is the order they had. */
  place: (ids: readonly string[], before: readonly string[]) => Promise<boolean>;
  remove: (collection: Collection) => Promise<boolean>;
};

/** Sends the commands of collections to the worker. */
export function useCollectionActs(tell: Tell): CollectionActs {
  return useMemo(() => {
    const acts: CollectionActs = {
      create: (name, view) => createCollection(tell, name, view),
      async edit(id, patch, words) {
        const outcome = await sendCommand('editCollection', { id, patch });
        const before = outcome.ok ? outcome.value.before : {};
        tell(outcome, { words, undo: () => void put(id, before) });
        return outcome.ok ? undefined : outcome.failure;
      },
      async arrange(arrangement, words) {
        const { id } = arrangement;
        const outcome = await sendCommand('arrangeCollection', arrangement);
        const before = outcome.ok ? outcome.value.before : {};
        return tell(outcome, { words, undo: () => void put(id, before), kind: `arrange ${id}` });
      },
      async place(ids, before) {
        const outcome = await sendCommand('placeCollections', { ids: [...ids] });
        const undo = () => void putPlaces(before);
        return tell(outcome, { words: text('collections_placed'), undo, kind: 'place' });
      },
      async remove({ id, name, view }) {
        const outcome = await sendCommand('deleteCollection', { id });
        const deleted = outcome.ok ? outcome.value : null;
        const undo = deleted ? () => void restore(deleted) : undefined;
        return tell(outcome, {
          words: text(view === undefined ? 'collection_deleted' : 'view_deleted', name),
          undo,
        });
      },
    };
    const undone = () => ({ words: text('act_undone') });
    const put = async (id: string, patch: CollectionPatch): Promise<void> => {
      tell(await sendCommand('editCollection', { id, patch }), undone());
    };
    const putPlaces = async (ids: readonly string[]): Promise<void> => {
      tell(await sendCommand('placeCollections', { ids: [...ids] }), undone());
    };
    const restore = async (deleted: Command<'restoreCollection'>): Promise<void> => {
      const outcome = await sendCommand('restoreCollection', deleted);
      tell(outcome, { words: text('collection_restored', deleted.collection.name) });
    };
    return acts;
  }, [tell]);
}

import { useMemo } from 'react';
import type { NoticeQueue } from '@/components/shared/Notices';
import { text } from '@/lib/platform/texts';
import type { Command } from '@/lib/schema/command';
import { sendCommand } from './send-command';
import { type Tell, useTell } from './use-tell';

type BulkEdit = Omit<Command<'editClippings'>, 'ids'>;

/** What may be done to clippings of the list; each says what it did and offers to undo it where it can be undone. */
export type LibraryCommands = {
  bin: (ids: readonly string[]) => void;
  restore: (ids: readonly string[]) => void;
  deleteForGood: (ids: readonly string[]) => void;
  edit: (ids: readonly string[], change: BulkEdit, words: string) => void;
  readAgain: (ids: readonly string[]) => void;
  /** Makes a collection of this name, or finds the one there is; undefined where that failed. */
  createCollection: (name: string) => Promise<string | undefined>;
  /** Takes back what was done last, and then what was done before it. */
  undo: () => void;
  /** Tells of what was done elsewhere in the room, so that it can be undone like the rest. */
  tell: Tell;
};

/** Sends the list's commands to the worker and tells of them in a page's notices. */
export function useLibraryCommands(notices: NoticeQueue): LibraryCommands {
  const { tell, undo } = useTell(notices);
  return useMemo(() => {
    const setBinned = async (ids: readonly string[], binned: boolean): Promise<void> => {
      const words = text(binned ? 'library_binned' : 'library_restored', ids.length);
      const outcome = await sendCommand('binClippings', { ids: [...ids], binned });
      tell(outcome, { words, undo: () => void setBinned(ids, !binned) });
    };
    const edit = async (ids: readonly string[], change: BulkEdit, words: string): Promise<void> => {
      const outcome = await sendCommand('editClippings', { ids: [...ids], ...change });
      const before = outcome.ok ? outcome.value.before : [];
      const putBack = async (): Promise<void> => {
        const back = await sendCommand('putBackClippings', { before });
        tell(back, { words: text('library_undone', before.length) });
      };
      tell(outcome, { words, undo: () => void putBack() });
    };
    return {
      tell,
      undo,
      bin: (ids) => void setBinned(ids, true),
      restore: (ids) => void setBinned(ids, false),
      deleteForGood: (ids) =>
        void sendCommand('deleteClippings', { ids: [...ids] }).then((outcome) =>
          tell(outcome, { words: text('library_deleted', ids.length) }),
        ),
      edit: (ids, change, words) => void edit(ids, change, words),
      readAgain: (ids) =>
        void sendCommand('readAgain', { ids: [...ids] }).then((outcome) =>
          tell(outcome, { words: text('library_read_again', outcome.ok ? outcome.value.changed : 0) }),
        ),
      async createCollection(name) {
        const outcome = await sendCommand('createCollection', { name });
        if (!outcome.ok) tell(outcome, { words: '' });
        return outcome.ok ? outcome.value.id : undefined;
      },
    };
  }, [tell, undo]);
}

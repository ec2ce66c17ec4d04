import { useMemo, useRef } from 'react';
import { type NoticeQueue, undoMs } from '@/components/shared/Notices';
import { failureText } from '@/lib/platform/failure-text';
import { text } from '@/lib/platform/texts';
import type { Command } from '@/lib/schema/command';
import type { Outcome } from '@/lib/schema/outcome';
import { sendCommand } from './send-command';

type BulkEdit = Omit<Command<'editClippings'>, 'ids'>;

/** What may be done to clippings of the list; each says what it did and offers to undo it where it can be undone. */
export type LibraryCommands = {
  bin: (ids: readonly string[]) => void;
  restore: (ids: readonly string[]) => void;
  deleteForGood: (ids: readonly string[]) => void;
  edit: (ids: readonly string[], change: BulkEdit, words: string) => void;
  readAgain: (ids: readonly string[]) => void;
  createCollection: (name: string) => Promise<string | undefined>;
  /** Takes back what was done last, while its notice stands. */
  undo: () => void;
};

/** Sends the list's commands to the worker and tells of them in a page's notices. */
export function useLibraryCommands(notices: NoticeQueue): LibraryCommands {
  const last = useRef<{ key: string; run: () => void }>(undefined);
  return useMemo(() => {
    const tell = (outcome: Outcome<unknown>, words: string, undo?: () => void): boolean => {
      if (!outcome.ok) {
        notices.add({ words: failureText(outcome.failure), tone: 'danger' });
        return false;
      }
      const action = undo && { label: text('popup_undo'), run: undo };
      const key = notices.add({ words, ...(action && { action }) }, { timeout: undoMs });
      last.current = undo && { key, run: undo };
      return true;
    };
    const setBinned = async (ids: readonly string[], binned: boolean): Promise<void> => {
      const words = text(binned ? 'library_binned' : 'library_restored', ids.length);
      tell(
        await sendCommand('binClippings', { ids: [...ids], binned }),
        words,
        () => void setBinned(ids, !binned),
      );
    };
    const edit = async (ids: readonly string[], change: BulkEdit, words: string): Promise<void> => {
      const outcome = await sendCommand('editClippings', { ids: [...ids], ...change });
      const before = outcome.ok ? outcome.value.before : [];
      tell(outcome, words, async () => {
        for (const { id, patch } of before) await sendCommand('editClipping', { id, patch });
      });
    };
    return {
      bin: (ids) => void setBinned(ids, true),
      restore: (ids) => void setBinned(ids, false),
      deleteForGood: (ids) =>
        void sendCommand('deleteClippings', { ids: [...ids] }).then((outcome) =>
          tell(outcome, text('library_deleted', ids.length)),
        ),
      edit: (ids, change, words) => void edit(ids, change, words),
      readAgain: (ids) =>
        void sendCommand('readAgain', { ids: [...ids] }).then((outcome) =>
          tell(outcome, text('library_read_again', outcome.ok ? outcome.value.changed : 0)),
        ),
      async createCollection(name) {
        const outcome = await sendCommand('createCollection', { name });
        if (!outcome.ok) tell(outcome, '');
        return outcome.ok ? outcome.value.id : undefined;
      },
      undo() {
        if (!last.current) return;
        last.current.run();
        notices.close(last.current.key);
        last.current = undefined;
      },
    };
  }, [notices]);
}

import { useMemo } from 'react';
import type { NoticeQueue } from '@/components/shared/Notices';
import { type BulkEdit, editAll, eraseAll, moveToBin, readAllAgain } from './bulk-acts';
import { createCollection } from './create-collection';
import { type Tell, useTell } from './use-tell';
import type { RunWork } from './use-work';

type Ids = readonly string[];

/** What may be done to clippings of the list; each says what it did and offers to undo it where it can be undone. */
export type LibraryCommands = {
  bin: (ids: Ids) => void;
  restore: (ids: Ids) => void;
  deleteForGood: (ids: Ids) => void;
  edit: (ids: Ids, change: BulkEdit, words: string) => void;
  readAgain: (ids: Ids) => void;
  /** Makes a collection of this name, or finds the one there is; undefined where that failed. */
  createCollection: (name: string) => Promise<string | undefined>;
  /** Takes back what was done last, and then what was done before it. */
  undo: () => void;
  /** Tells of what was done elsewhere in the room, so that it can be undone like the rest. */
  tell: Tell;
};

/** Sends the list's commands to the worker, many clippings in portions, and tells of them in a page's notices. */
export function useLibraryCommands(notices: NoticeQueue, run: RunWork): LibraryCommands {
  const { tell, undo } = useTell(notices);
  return useMemo(() => {
    const desk = { run, tell };
    return {
      tell,
      undo,
      bin: (ids) => void moveToBin(desk, ids, true),
      restore: (ids) => void moveToBin(desk, ids, false),
      deleteForGood: (ids) => void eraseAll(desk, ids),
      edit: (ids, change, words) => void editAll(desk, ids, change, words),
      readAgain: (ids) => void readAllAgain(desk, ids),
      createCollection: (name) => createCollection(tell, name),
    };
  }, [tell, undo, run]);
}

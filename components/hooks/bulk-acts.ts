import { restoreReadings } from '@/lib/actions/restore-readings';
import { now } from '@/lib/platform/now';
import { text } from '@/lib/platform/texts';
import type { Command } from '@/lib/schema/command';
import { done } from '@/lib/schema/outcome';
import { inPortions, type Portions } from './in-portions';
import { sendCommand } from './send-command';
import type { Tell } from './use-tell';
import type { RunWork } from './use-work';

export type BulkEdit = Omit<Command<'editClippings'>, 'ids'>;
type Ids = readonly string[];

/** Where acts are followed, and where they are told. */
export type Desk = { run: RunWork; tell: Tell };

/** How many clippings one command takes: a fraction of a second of work, after which progress shows and a stop takes effect. */
const sizes = { edit: 200, erase: 50, read: 10 };

/** Tells what portions came to; what was stopped or failed halfway can be undone as far as it went. */
function told({ tell }: Desk, of: Portions<unknown>, total: number, words: string, undo?: () => void): void {
  const stopped = !of.ended.ok && of.ended.failure === 'cancelled';
  if (!of.ended.ok && !(stopped && of.done > 0)) tell(of.ended, { words });
  if (of.done > 0)
    tell(done(null), { words: of.ended.ok ? words : text('bulk_stopped', of.done, total), undo });
}

/** Puts clippings into the bin, or takes them out again. */
export async function moveToBin(desk: Desk, ids: Ids, binned: boolean): Promise<void> {
  const label = text(binned ? 'bulk_bin' : 'bulk_restore');
  const send = (some: string[]) => sendCommand('binClippings', { ids: some, binned });
  const moved = await desk.run(label, ids.length, (progress) => inPortions(ids, sizes.edit, send, progress));
  const words = text(binned ? 'library_binned' : 'library_restored', ids.length);
  told(desk, moved, ids.length, words, () => void moveToBin(desk, ids.slice(0, moved.done), !binned));
}

/** Makes one change to all of them; `words` say what was done. */
export async function editAll(desk: Desk, ids: Ids, change: BulkEdit, words: string): Promise<void> {
  const send = (some: string[]) => sendCommand('editClippings', { ids: some, ...change });
  const edited = await desk.run(text('bulk_editing'), ids.length, (progress) =>
    inPortions(ids, sizes.edit, send, progress),
  );
  const before = edited.answers.flatMap((answer) => answer.before);
  const putBack = async (): Promise<void> => {
    const sendBack = (some: typeof before) => sendCommand('putBackClippings', { before: some });
    const back = await desk.run(text('popup_undo'), before.length, (progress) =>
      inPortions(before, sizes.edit, sendBack, progress),
    );
    told(desk, back, before.length, text('library_undone', back.done));
  };
  told(desk, edited, ids.length, words, () => void putBack());
}

/** Reads their stored texts anew. */
export async function readAllAgain(desk: Desk, ids: Ids): Promise<void> {
  const since = now();
  const send = (some: string[]) => sendCommand('readAgain', { ids: some });
  const read = await desk.run(text('bulk_read_again'), ids.length, (progress) =>
    inPortions(ids, sizes.read, send, progress),
  );
  const changed = read.answers.reduce((sum, answer) => sum + answer.changed, 0);
  const putBack = async (): Promise<void> => {
    const restore = (some: Ids) => restoreReadings(some, since, (id) => sendCommand('restoreRevision', id));
    const back = await desk.run(text('popup_undo'), read.done, (progress) =>
      inPortions(ids.slice(0, read.done), sizes.read, restore, progress),
    );
    const restored = back.answers.reduce((sum, count) => sum + count, 0);
    told(desk, back, read.done, text('bulk_reading_undone', restored));
  };
  const words = text('library_read_again', changed);
  told(desk, read, ids.length, words, changed > 0 ? () => void putBack() : undefined);
}

/** Deletes them for good: there is no way back. */
export async function eraseAll(desk: Desk, ids: Ids): Promise<void> {
  const send = (some: string[]) => sendCommand('deleteClippings', { ids: some });
  const erased = await desk.run(text('bulk_delete'), ids.length, (progress) =>
    inPortions(ids, sizes.erase, send, progress),
  );
  told(desk, erased, ids.length, text('library_deleted', ids.length));
}

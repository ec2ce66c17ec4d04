import { browser } from 'wxt/browser';
import { z } from '@/lib/schema/zod';

const key = 'backup-note';

/** When the last backup was made, and until when the editor asked not to be reminded of the next; instants, empty where never. */
export const BackupNote = z.object({
  madeAt: z.string().catch(''),
  quietUntil: z.string().catch(''),
});
export type BackupNote = z.infer<typeof BackupNote>;

const read = (stored: unknown): BackupNote => {
  const parsed = BackupNote.safeParse(stored);
  return parsed.success ? parsed.data : { madeAt: '', quietUntil: '' };
};

export const getBackupNote = async (): Promise<BackupNote> =>
  read((await browser.storage.local.get(key))[key]);

/** Changes what is noted of backups. */
export async function changeBackupNote(changes: Partial<BackupNote>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await getBackupNote()), ...changes } });
}

/** Calls with the note whenever it changes, in whichever window; the returned function stops it. */
export function watchBackupNote(call: (note: BackupNote) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[key]) call(read(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

import type { BackupHead } from '@/lib/schema/backup';
import { failed, type Outcome } from '@/lib/schema/outcome';
import type { Progress } from '@/lib/schema/progress';
import { attempt } from '@/lib/store/database-failure';
import { addCounts, foresee, noneRestored, type RestoreCount } from '@/lib/store/restore-rows';
import { readBackup, withoutFlaw } from './read-backup';

/** What taking a backup in would come to; `entries` is the number of portions it is taken in by. */
export type BackupPreview = { head: BackupHead; count: RestoreCount; entries: number };

/** Reads a backup to its end and stores nothing: what it is, and what would become of its clippings. */
export function previewBackup(
  file: Blob,
  { onStep, signal }: Progress = {},
): Promise<Outcome<BackupPreview>> {
  return withoutFlaw(async () => {
    const read = await attempt(async () => {
      let head: BackupHead | undefined;
      let count = noneRestored();
      let entries = 0;
      for await (const part of readBackup(file)) {
        if (signal?.aborted) return undefined;
        if ('head' in part) head = part.head;
        else {
          count = addCounts(count, await foresee(part.rows));
          entries += 1;
          onStep?.(entries);
        }
      }
      return head && { head, count, entries };
    });
    if (!read.ok) return read;
    return read.value ? { ok: true, value: read.value } : failed('cancelled');
  });
}

import { failed, type Outcome } from '@/lib/schema/outcome';
import type { Progress } from '@/lib/schema/progress';
import { attempt } from '@/lib/store/database-failure';
import { addCounts, noneRestored, type RestoreCount, restoreEntry } from '@/lib/store/restore-rows';
import { noteLibrary } from './note-library';
import { previewBackup } from './preview-backup';
import { readBackup } from './read-backup';

/**
 * Takes a backup in. It is read to its end first: a file with any flaw changes nothing, and the answer names the
 * line. Then clipping by clipping: what is missing is added, what is older here is renewed, what is newer stays.
 * What was damaged when the backup was made is counted and left out. Where it is stopped, what was taken in stays;
 * `onStep` counts the portions taken in.
 */
export async function restoreBackup(
  file: Blob,
  { onStep, signal }: Progress = {},
): Promise<Outcome<RestoreCount>> {
  const checked = await previewBackup(file, signal && { signal });
  if (!checked.ok) return checked;
  const restored = await attempt(async () => {
    let total = noneRestored();
    let entries = 0;
    for await (const part of readBackup(file)) {
      if (signal?.aborted) break;
      if ('head' in part) continue;
      total = addCounts(total, await restoreEntry(part.rows));
      entries += 1;
      onStep?.(entries);
    }
    return total;
  });
  await attempt(noteLibrary);
  return signal?.aborted ? failed('cancelled') : restored;
}

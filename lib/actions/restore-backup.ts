import { failed, type Outcome } from '@/lib/schema/outcome';
import type { Progress } from '@/lib/schema/progress';
import { attempt } from '@/lib/store/database-failure';
import {
  addCounts,
  bytesOf,
  noneRestored,
  type RestoreCount,
  restoreEntries,
  type Rows,
} from '@/lib/store/restore-rows';
import { noteLibrary } from './note-library';
import { previewBackup } from './preview-backup';
import { readBackup } from './read-backup';

/** So many clippings, or so many bytes of originals and pictures, are stored at a time. */
const together = { entries: 50, bytes: 8_000_000 };

/**
 * Takes a backup in. It is read to its end first: a file with any flaw changes nothing, and the answer names the
 * line. Then clipping by clipping: what is missing is added, what is older here is renewed, what is newer stays.
 * What was damaged when the backup was made is counted and left out. Where it is stopped, what was taken in stays;
 * `onCheck` counts the portions read the first time, `onStep` those taken in.
 */
export async function restoreBackup(
  file: Blob,
  { onCheck, onStep, signal }: Progress & { onCheck?: (done: number) => void } = {},
): Promise<Outcome<RestoreCount>> {
  const checked = await previewBackup(file, {
    ...(onCheck && { onStep: onCheck }),
    ...(signal && { signal }),
  });
  if (!checked.ok) return checked;
  const restored = await attempt(async () => {
    let total = noneRestored();
    let entries = 0;
    let [waiting, bytes]: [Rows[], number] = [[], 0];
    const takeIn = async (): Promise<void> => {
      total = addCounts(total, await restoreEntries(waiting));
      entries += waiting.length;
      [waiting, bytes] = [[], 0];
      onStep?.(entries);
    };
    for await (const part of readBackup(file)) {
      if (signal?.aborted) break;
      if ('head' in part) continue;
      waiting.push(part.rows);
      bytes += bytesOf(part.rows);
      if (waiting.length >= together.entries || bytes >= together.bytes) await takeIn();
    }
    if (waiting.length > 0) await takeIn();
    return total;
  });
  await attempt(noteLibrary);
  return signal?.aborted ? failed('cancelled') : restored;
}

import { readLines } from '@/lib/platform/read-lines';
import { BackupEntry, BackupHead } from '@/lib/schema/backup';
import { failed, type Outcome } from '@/lib/schema/outcome';
import { attempt } from '@/lib/store/database-failure';
import { databaseVersions, newestVersion } from '@/lib/store/migrations';
import { noneRestored, parseEntry, type RestoreCount, restoreEntry } from '@/lib/store/restore-rows';
import { readWithBytes } from '@/lib/text/byte-text';
import { noteLibrary } from './note-library';

/** Longest line that is read, in UTF-16 units; a clipping with its originals stays far below. */
const maxLine = 400_000_000;

/** What is wrong with a backup, and in which line. */
class BackupFlaw extends Error {}

function readHead(line: string): void {
  const json = line.replace(/,"entries":\[$/, '}');
  const { head } = readWithBytes(json) as { head: unknown };
  const { database } = BackupHead.parse(head);
  if (database !== newestVersion(databaseVersions)) throw new RangeError(`tables of version ${database}`);
}

/** Every entry of a backup, parsed; throws BackupFlaw with the line at the first thing that is not as it should be. */
async function* readEntries(file: Blob): AsyncGenerator<ReturnType<typeof parseEntry>> {
  let number = 0;
  let count: number | undefined;
  try {
    for await (const line of readLines(file, maxLine)) {
      number += 1;
      if (number === 1) readHead(line);
      else if (line.startsWith(']')) count = Number(/^\],"count":(\d+)\}$/.exec(line)?.[1] ?? Number.NaN);
      else yield parseEntry(BackupEntry.parse(readWithBytes(line.replace(/,$/, ''))));
    }
  } catch (error) {
    throw new BackupFlaw(`line ${number}: ${String((error as Error).message).slice(0, 500)}`, {
      cause: error,
    });
  }
  if (count !== number - 2) throw new BackupFlaw(`line ${number}: the end is missing`);
}

async function check(file: Blob): Promise<Outcome<null>> {
  try {
    for await (const _ of readEntries(file));
    return { ok: true, value: null };
  } catch (error) {
    if (error instanceof BackupFlaw) return failed('import-invalid', error.message);
    throw error;
  }
}

/**
 * Takes a backup in. It is read to its end first: a file with any flaw changes nothing, and the answer names the
 * line. Then clipping by clipping: what is missing is added, what is older here is renewed, what is newer stays.
 * What was damaged when the backup was made is counted and left out.
 */
export async function restoreBackup(file: Blob): Promise<Outcome<RestoreCount>> {
  const checked = await check(file);
  if (!checked.ok) return checked;
  const restored = await attempt(async () => {
    const total = noneRestored();
    for await (const rows of readEntries(file)) {
      const count = await restoreEntry(rows);
      for (const key of Object.keys(total) as (keyof RestoreCount)[]) total[key] += count[key];
    }
    return total;
  });
  await attempt(noteLibrary);
  return restored;
}

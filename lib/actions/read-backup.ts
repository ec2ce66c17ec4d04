import { readLines } from '@/lib/platform/read-lines';
import { BackupEntry, BackupHead } from '@/lib/schema/backup';
import { failed, type Outcome } from '@/lib/schema/outcome';
import { databaseVersions, newestVersion } from '@/lib/store/migrations';
import { parseEntry } from '@/lib/store/restore-rows';
import { readWithBytes } from '@/lib/text/byte-text';

/** Longest line that is read, in UTF-16 units; a clipping with its originals stays far below. */
const maxLine = 400_000_000;

/** What is wrong with a backup, and in which line. */
class BackupFlaw extends Error {}

function readHead(line: string): BackupHead {
  const json = line.replace(/,"entries":\[$/, '}');
  const head = BackupHead.parse((readWithBytes(json) as { head: unknown }).head);
  if (head.database !== newestVersion(databaseVersions)) {
    throw new RangeError(`tables of version ${head.database}`);
  }
  return head;
}

/** What a backup's lines are, in their order. */
type BackupPart = { head: BackupHead } | { rows: ReturnType<typeof parseEntry> };

/** Every part of a backup, parsed; throws at the first thing that is not as it should be, naming the line. */
export async function* readBackup(file: Blob): AsyncGenerator<BackupPart> {
  let number = 0;
  let count: number | undefined;
  try {
    for await (const line of readLines(file, maxLine)) {
      number += 1;
      if (number === 1) yield { head: readHead(line) };
      else if (line.startsWith(']')) count = Number(/^\],"count":(\d+)\}$/.exec(line)?.[1] ?? Number.NaN);
      else yield { rows: parseEntry(BackupEntry.parse(readWithBytes(line.replace(/,$/, '')))) };
    }
  } catch (error) {
    throw new BackupFlaw(`line ${number}: ${String((error as Error).message).slice(0, 500)}`, {
      cause: error,
    });
  }
  if (count !== number - 2) throw new BackupFlaw(`line ${number}: the end is missing`);
}

/** Work on a backup's parts; a flaw of the file becomes a value, all else is thrown on. */
export async function withoutFlaw<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BackupFlaw) return failed('import-invalid', error.message);
    throw error;
  }
}

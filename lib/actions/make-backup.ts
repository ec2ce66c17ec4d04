import { generatorName } from '@/lib/platform/generator-name';
import { now } from '@/lib/platform/now';
import type { BackupHead } from '@/lib/schema/backup';
import { failed, type Outcome } from '@/lib/schema/outcome';
import type { Progress } from '@/lib/schema/progress';
import { readLibrary } from '@/lib/store/backup-rows';
import { attempt } from '@/lib/store/database-failure';
import { databaseVersions, newestVersion } from '@/lib/store/migrations';
import { writeWithBytes } from '@/lib/text/byte-text';

/**
 * The whole library as one JSON file: a head, then everything stored, a line for each clipping, damaged rows as
 * they are, and at the end the number of lines. Lines are gathered in the browser's blob store, not in memory; `onStep` counts them.
 */
export async function makeBackup({ onStep, signal }: Progress = {}): Promise<Outcome<Blob>> {
  const made = await attempt(async () => {
    const head: BackupHead = {
      format: 'xinglin-backup',
      version: 1,
      database: newestVersion(databaseVersions),
      createdAt: now(),
      generator: generatorName(),
    };
    const parts: Blob[] = [new Blob([`{"head":${JSON.stringify(head)},"entries":[\n`])];
    let entries = 0;
    for await (const entry of readLibrary()) {
      parts.push(new Blob([`${entries > 0 ? ',\n' : ''}${writeWithBytes(entry)}`]));
      entries += 1;
      onStep?.(entries);
      if (signal?.aborted) break;
    }
    return new Blob([...parts, `\n],"count":${entries}}\n`], { type: 'application/json' });
  });
  return signal?.aborted ? failed('cancelled') : made;
}

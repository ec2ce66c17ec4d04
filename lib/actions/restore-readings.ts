import { done, type Outcome } from '@/lib/schema/outcome';
import { attempt } from '@/lib/store/database-failure';
import { listRevisions } from '@/lib/store/revisions';

/**
 * Puts clippings back that were read again since an instant, each to the version before the first of those readings;
 * answers how many there were. `restore` puts one version back.
 */
export async function restoreReadings(
  ids: readonly string[],
  since: string,
  restore: (version: { revisionId: string }) => Promise<Outcome<null>>,
): Promise<Outcome<number>> {
  let count = 0;
  for (const id of ids) {
    const listed = await attempt(() => listRevisions(id));
    if (!listed.ok) return listed;
    const read = listed.value.findLast(
      ({ cause, replacedAt }) => cause === 'read-again' && replacedAt >= since,
    );
    if (!read) continue;
    const restored = await restore({ revisionId: read.id });
    if (!restored.ok) return restored;
    count += 1;
  }
  return done(count);
}

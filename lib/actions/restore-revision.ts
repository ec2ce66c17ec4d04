import { newId } from '@/lib/platform/new-id';
import { now } from '@/lib/platform/now';
import { done, failed, type Outcome } from '@/lib/schema/outcome';
import { attempt } from '@/lib/store/database-failure';
import { getRevision } from '@/lib/store/revisions';
import { replaceClipping } from '@/lib/store/save-clipping';
import { renewClipping } from './renew-clipping';

/** Puts an earlier version back, with the order and notes of today; the version it replaces becomes a revision. */
export async function restoreRevision(
  { revisionId }: { revisionId: string },
  replacedId = newId(),
): Promise<Outcome<null>> {
  const restored = await attempt(async () => {
    const revision = await getRevision(revisionId);
    if (!revision) return false;
    const cause = { cause: 'restored', now: now() } as const;
    return replaceClipping(revision.clippingId, replacedId, cause, (clipping, body) =>
      renewClipping({ clipping, body }, revision, []),
    );
  });
  if (!restored.ok) return restored;
  return restored.value ? done(null) : failed('not-found');
}

import { newId } from '@/lib/platform/new-id';
import { now } from '@/lib/platform/now';
import { done, failed, type Outcome } from '@/lib/schema/outcome';
import type { Revision } from '@/lib/schema/revision';
import { forgetTextCorrections } from '@/lib/store/corrections';
import { attempt } from '@/lib/store/database-failure';
import { getRevision, listRevisions } from '@/lib/store/revisions';
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
    const edited = holdsEdit(revision, await listRevisions(revision.clippingId));
    const replaced = await replaceClipping(revision.clippingId, replacedId, cause, (clipping, body) =>
      renewClipping({ clipping, body }, revision, []),
    );
    if (replaced && !edited) await forgetTextCorrections(revision.clippingId, ['text']);
    return replaced;
  });
  if (!restored.ok) return restored;
  return restored.value ? done(null) : failed('not-found');
}

/** Whether a version's text was changed by the editor since it was clipped; `revisions` are the newest first. */
function holdsEdit({ replacedAt }: Revision, revisions: readonly Revision[]): boolean {
  const before = revisions.filter((revision) => revision.replacedAt < replacedAt);
  const decisive = before.find(({ cause }) => cause === 'clipped-again' || cause === 'text-edited');
  return decisive?.cause === 'text-edited';
}

import { newId } from '@/lib/platform/new-id';
import { now } from '@/lib/platform/now';
import { redeemToken } from '@/lib/platform/one-time-tokens';
import { ClipReceipt } from '@/lib/schema/command';
import { done, failed, type Outcome } from '@/lib/schema/outcome';
import { setBinned } from '@/lib/store/bin';
import { attempt } from '@/lib/store/database-failure';
import { listRevisions } from '@/lib/store/revisions';
import { forgetHospital } from './enrol-hospital';
import { restoreRevision } from './restore-revision';

/**
 * Takes back a clip: a new clipping goes to the bin, and so does what it alone brought to the register of hospitals; an
 * update goes back to the version before; what was there stays.
 */
export async function undoClip({ clippingId, state }: ClipReceipt): Promise<Outcome<null>> {
  if (state === 'existing') return done(null);
  if (state === 'saved') {
    const binned = await attempt(() => setBinned([clippingId], true, now()));
    if (!binned.ok) return binned;
    await attempt(() => forgetHospital(clippingId));
    return done(null);
  }
  const revisions = await attempt(() => listRevisions(clippingId));
  if (!revisions.ok) return revisions;
  const before = revisions.value.find((revision) => revision.cause === 'clipped-again');
  return before ? restoreRevision({ revisionId: before.id }, newId()) : failed('not-found');
}

/** The same for the receipt a toast's token stands for; a token serves once and not for long. */
export async function undoToast({ token }: { token: string }): Promise<Outcome<null>> {
  const receipt = ClipReceipt.safeParse(await redeemToken(token, Date.now()));
  return receipt.success ? undoClip(receipt.data) : failed('not-found');
}

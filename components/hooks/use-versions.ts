import { useLiveQuery } from 'dexie-react-hooks';
import { type NoticeQueue, undoMs } from '@/components/shared/Notices';
import { tellFailure } from '@/components/shared/tell-failure';
import { text } from '@/lib/platform/texts';
import type { Outcome } from '@/lib/schema/outcome';
import type { Revision } from '@/lib/schema/revision';
import { listRevisions } from '@/lib/store/revisions';
import { sendCommand } from './send-command';

/**
 * Tells what came of a change that kept the version before as the newest revision, and offers to put it back.
 * Answers whether it was done.
 */
export async function tellRenewed(
  notices: NoticeQueue,
  clippingId: string,
  outcome: Outcome<unknown>,
  words: string,
): Promise<boolean> {
  if (!outcome.ok) {
    tellFailure(notices, outcome.failure);
    return false;
  }
  const [before] = await listRevisions(clippingId);
  const undo = before && { label: text('popup_undo'), run: () => void putBack(before.id) };
  const putBack = async (revisionId: string): Promise<void> => {
    const undone = await sendCommand('restoreRevision', { revisionId });
    if (!undone.ok) tellFailure(notices, undone.failure);
  };
  notices.add({ words, ...(undo && { action: undo }) }, { timeout: undoMs });
  return true;
}

/** The earlier versions of a clipping, newest first, undefined until they are read; and the way back to one. */
export function useVersions(
  clippingId: string,
  notices: NoticeQueue,
): { revisions: readonly Revision[] | undefined; restore: (revisionId: string) => Promise<boolean> } {
  const revisions = useLiveQuery(() => listRevisions(clippingId), [clippingId]);
  return {
    revisions,
    async restore(revisionId) {
      const outcome = await sendCommand('restoreRevision', { revisionId });
      return tellRenewed(notices, clippingId, outcome, text('versions_restore_done'));
    },
  };
}

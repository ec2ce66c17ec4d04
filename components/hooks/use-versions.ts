import { useLiveQuery } from 'dexie-react-hooks';
import { text } from '@/lib/platform/texts';
import type { Outcome } from '@/lib/schema/outcome';
import type { Revision } from '@/lib/schema/revision';
import { listRevisions } from '@/lib/store/revisions';
import { sendCommand } from './send-command';
import type { Tell } from './use-tell';

/**
 * Tells what came of a change that kept the version before as the newest revision, and offers to put it back.
 * Returns whether it was done.
 */
export async function tellRenewed(
  tell: Tell,
  clippingId: string,
  outcome: Outcome<unknown>,
  words: string,
): Promise<boolean> {
  const [before] = outcome.ok ? await listRevisions(clippingId) : [];
  const putBack = async (revisionId: string): Promise<void> => {
    tell(await sendCommand('restoreRevision', { revisionId }), { words: text('versions_undone') });
  };
  return tell(outcome, { words, undo: before && (() => void putBack(before.id)) });
}

/** The earlier versions of a clipping, newest first, undefined until they are read; and the way back to one. */
export function useVersions(
  clippingId: string,
  tell: Tell,
): { revisions: readonly Revision[] | undefined; restore: (revisionId: string) => Promise<boolean> } {
  const revisions = useLiveQuery(() => listRevisions(clippingId), [clippingId]);
  return {
    revisions,
    async restore(revisionId) {
      const outcome = await sendCommand('restoreRevision', { revisionId });
      return tellRenewed(tell, clippingId, outcome, text('versions_restore_done'));
    },
  };
}

import { useCallback } from 'react';
import type { NoticeQueue } from '@/components/shared/Notices';
import { offerDownload } from '@/components/shared/offer-download';
import { failureText } from '@/lib/platform/failure-text';
import { text } from '@/lib/platform/texts';
import { sendCommand } from './send-command';
import type { Tell } from './use-tell';
import { tellRenewed } from './use-versions';

/** What can be done with a clipping's original: a package that proves it, and a new reading of it. */
export function useOriginalActs(
  notices: NoticeQueue,
  tell: Tell,
): {
  downloadEvidence: (clippingId: string) => void;
  readOriginal: (clippingId: string) => void;
} {
  const downloadEvidence = useCallback(
    async (clippingId: string): Promise<void> => {
      const { makeEvidence } = await import('@/lib/actions/make-evidence');
      const outcome = await makeEvidence(clippingId);
      if (!outcome.ok) {
        notices.add({ words: failureText(outcome.failure), tone: 'danger' });
        return;
      }
      offerDownload(outcome.value);
      notices.add({ words: text('reader_evidence_done', outcome.value.name) }, { timeout: 6_000 });
    },
    [notices],
  );
  const readOriginal = useCallback(
    async (clippingId: string): Promise<void> => {
      // The extraction is as large as the page: it is loaded by whoever reads again.
      const action = await import('@/lib/actions/read-original');
      const read = await action.readOriginal(clippingId);
      if (!read.ok && read.failure === 'not-found') {
        notices.add({ words: text('reader_no_snapshot') }, { timeout: 6_000 });
        return;
      }
      const outcome = read.ok
        ? await sendCommand('takeReading', { id: clippingId, capture: read.value })
        : read;
      await tellRenewed(tell, clippingId, outcome, text('reader_original_read'));
    },
    [notices, tell],
  );
  return {
    downloadEvidence: (clippingId) => void downloadEvidence(clippingId),
    readOriginal: (clippingId) => void readOriginal(clippingId),
  };
}

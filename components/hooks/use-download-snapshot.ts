import { useCallback } from 'react';
import type { NoticeQueue } from '@/components/shared/Notices';
import { offerDownload } from '@/components/shared/offer-download';
import { text } from '@/lib/platform/texts';
import { getOriginal, listSnapshots } from '@/lib/store/snapshots';

/** Hands over the newest original of a clipping as the compressed file it is kept as; it is never shown here. */
export function useDownloadSnapshot(notices: NoticeQueue): (clippingId: string) => void {
  return useCallback(
    (clippingId) => {
      const download = async (): Promise<void> => {
        const newest = (await listSnapshots(clippingId)).findLast(({ bytes: size }) => size > 0);
        const bytes = newest && (await getOriginal(newest.id));
        if (!newest || !bytes) {
          notices.add({ words: text('reader_no_snapshot') }, { timeout: 6_000 });
          return;
        }
        offerDownload({
          name: `${newest.capturedAt.slice(0, 10)}-${newest.sha256.slice(0, 12)}.html.gz`,
          mediaType: 'application/gzip',
          content: bytes as Uint8Array<ArrayBuffer>,
        });
      };
      void download();
    },
    [notices],
  );
}

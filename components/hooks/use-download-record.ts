import { useCallback } from 'react';
import { offerDownload } from '@/components/shared/offer-download';
import { readClipping } from '@/lib/store/backup-rows';
import { writeWithBytes } from '@/lib/text/byte-text';

/** Hands over everything stored of a clipping as it is, for a record that can no longer be read to be mended by hand. */
export function useDownloadRecord(): (clippingId: string) => void {
  return useCallback((clippingId) => {
    const download = async (): Promise<void> => {
      const content = writeWithBytes(await readClipping(clippingId));
      offerDownload({ name: `xinglin-record-${clippingId}.json`, mediaType: 'application/json', content });
    };
    void download();
  }, []);
}

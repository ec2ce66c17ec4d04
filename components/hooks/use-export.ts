import { useCallback, useState } from 'react';
import type { NoticeQueue } from '@/components/shared/Notices';
import { offerDownload } from '@/components/shared/offer-download';
import { failureText } from '@/lib/platform/failure-text';
import { text } from '@/lib/platform/texts';
import type { RunWork } from './use-work';

/** Makes a file of clippings and hands it to the browser as a download; `busy` while it is being made. */
export function useExport(
  notices: NoticeQueue,
  run: RunWork,
): {
  busy: boolean;
  exportAs: (format: string, ids: readonly string[], title?: string) => void;
} {
  const [busy, setBusy] = useState(false);
  const exportAs = useCallback(
    (format: string, ids: readonly string[], title = '') => {
      const make = async (): Promise<void> => {
        setBusy(true);
        // The exporters are as large as the page: they are loaded by whoever exports.
        const { makeExport } = await import('@/lib/actions/export-clippings');
        const outcome = await run(text('bulk_export'), ids.length, (progress) =>
          makeExport({ selection: [...ids], format }, title, progress),
        ).finally(() => setBusy(false));
        if (!outcome.ok) {
          const tone = outcome.failure === 'cancelled' ? 'plain' : 'danger';
          notices.add({ words: failureText(outcome.failure), tone });
          return;
        }
        offerDownload(outcome.value);
        notices.add({ words: text('library_exported', ids.length, outcome.value.name) }, { timeout: 6_000 });
      };
      void make();
    },
    [notices, run],
  );
  return { busy, exportAs };
}

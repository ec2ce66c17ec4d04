import { useEffect } from 'react';
import type { NoticeQueue } from '@/components/shared/Notices';
import { painted } from '@/components/shared/painted';
import { findLoss } from '@/lib/actions/note-library';
import { failureText } from '@/lib/platform/failure-text';
import { askToPersist } from '@/lib/platform/storage-room';
import { text } from '@/lib/platform/texts';
import { attempt } from '@/lib/store/database-failure';

/**
 * Asks the browser to keep the library, and says so where it cannot be opened, or where clippings are
 * missing that nobody deleted.
 */
export function useStorageCare(notices: NoticeQueue): void {
  useEffect(() => {
    const care = async (): Promise<void> => {
      await askToPersist();
      // Counting a large library would keep its first rows waiting.
      await painted();
      const loss = await attempt(findLoss);
      if (!loss.ok) {
        notices.add({ words: failureText(loss.failure), tone: 'danger' });
        return;
      }
      const { missing, noted } = loss.value;
      if (missing > 0) notices.add({ words: text('library_loss', missing, noted), tone: 'danger' });
    };
    void care();
  }, [notices]);
}

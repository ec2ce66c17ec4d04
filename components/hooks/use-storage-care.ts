import { useEffect, useRef } from 'react';
import type { NoticeQueue } from '@/components/shared/Notices';
import { painted } from '@/components/shared/painted';
import { findLoss } from '@/lib/actions/note-library';
import { failureText } from '@/lib/platform/failure-text';
import { askToPersist } from '@/lib/platform/storage-room';
import { text } from '@/lib/platform/texts';
import { attempt } from '@/lib/store/database-failure';

/** A library that shows no rows for so long, in ms, may not open at all. */
const longest = 3_000;

/**
 * Asks the browser to keep the library, and says so where it cannot be opened, or where clippings are
 * missing that nobody deleted; once its first rows are `begun` to be shown, which counting would keep waiting.
 */
export function useStorageCare(notices: NoticeQueue, begun = true): void {
  const cared = useRef(false);
  useEffect(() => {
    let left = false;
    const care = async (): Promise<void> => {
      await (begun ? painted() : new Promise((resolve) => setTimeout(resolve, longest)));
      if (left || cared.current) return;
      cared.current = true;
      await askToPersist();
      const loss = await attempt(findLoss);
      if (!loss.ok) {
        notices.add({ words: failureText(loss.failure), tone: 'danger' });
        return;
      }
      const { missing, noted } = loss.value;
      if (missing > 0) notices.add({ words: text('library_loss', missing, noted), tone: 'danger' });
    };
    void care();
    return () => {
      left = true;
    };
  }, [notices, begun]);
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { NoticeQueue } from '@/components/shared/Notices';
import { offerDownload } from '@/components/shared/offer-download';
import { gatherStatistics, type StatisticPlace } from '@/lib/actions/gather-statistics';
import { localDay } from '@/lib/export/local-day';
import type { StatisticRow } from '@/lib/export/statistic-row';
import { copyRich } from '@/lib/platform/clipboard';
import { failureText } from '@/lib/platform/failure-text';
import { now } from '@/lib/platform/now';
import { text } from '@/lib/platform/texts';
import type { Outcome } from '@/lib/schema/outcome';
import { attempt } from '@/lib/store/database-failure';

/** How statistics leave the table. */
export type StatisticOutput = {
  /** One as a quotation with where it is printed, several as a table. */
  copy: (places: readonly StatisticPlace[]) => void;
  /** The table as a file, in the order given. */
  exportTable: (places: readonly StatisticPlace[]) => void;
  /** How many were gathered; undefined while nothing is. */
  progress: { done: number; total: number } | undefined;
  stop: () => void;
};

/** Copies and exports statistics; tells of it in a page's notices. Leaving the table stops what is under way. */
export function useStatisticOutput(notices: NoticeQueue): StatisticOutput {
  const [progress, setProgress] = useState<StatisticOutput['progress']>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  /** Hands each batch on; false where it was stopped or failed. */
  const gather = useCallback(
    async (
      places: readonly StatisticPlace[],
      take: (rows: readonly StatisticRow[]) => void,
    ): Promise<boolean> => {
      running.current?.abort();
      const control = new AbortController();
      running.current = control;
      const walk = async (): Promise<void> => {
        let done = 0;
        for await (const rows of gatherStatistics(places)) {
          if (control.signal.aborted) return;
          take(rows);
          done += rows.length;
          setProgress({ done, total: places.length });
        }
      };
      const outcome: Outcome<void> = await attempt(walk);
      if (running.current === control) setProgress(undefined);
      if (!outcome.ok) notices.add({ words: failureText(outcome.failure), tone: 'danger' });
      return outcome.ok && !control.signal.aborted;
    },
    [notices],
  );

  const copy = useCallback(
    (places: readonly StatisticPlace[]) => {
      const run = async (): Promise<void> => {
        const rows: StatisticRow[] = [];
        if (!(await gather(places, (some) => rows.push(...some)))) return;
        const [first, ...others] = rows;
        if (!first) return;
        // What is pasted is written by whoever copies.
        const [{ statisticCitation }, { statisticsSheet }] = await Promise.all([
          import('@/lib/export/statistic-citation'),
          import('@/lib/export/statistics-sheet'),
        ]);
        const copied = await copyRich(others.length === 0 ? statisticCitation(first) : statisticsSheet(rows));
        if (!copied) notices.add({ words: text('table_copy_failed'), tone: 'danger' });
        else {
          const words =
            others.length === 0 ? text('table_copied_one') : text('table_copied_many', rows.length);
          notices.add({ words }, { timeout: 4_000 });
        }
      };
      void run();
    },
    [gather, notices],
  );

  const exportTable = useCallback(
    (places: readonly StatisticPlace[]) => {
      const run = async (): Promise<void> => {
        const { statisticsCsv, tableHead, tableLines } = await import('@/lib/export/statistics-csv');
        const parts = [tableHead];
        if (!(await gather(places, (rows) => parts.push(tableLines(rows))))) return;
        const name = `${text('room_statistics')}-${localDay(now())}.${statisticsCsv.extension}`;
        offerDownload({ name, mediaType: statisticsCsv.mediaType, content: new Blob(parts) });
        notices.add({ words: text('table_exported', places.length, name) }, { timeout: 6_000 });
      };
      void run();
    },
    [gather, notices],
  );
  const stop = useCallback(() => {
    running.current?.abort();
    setProgress(undefined);
  }, []);
  return { copy, exportTable, progress, stop };
}

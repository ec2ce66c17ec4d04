import { useCallback } from 'react';
import type { NoticeQueue } from '@/components/shared/Notices';
import { failureText } from '@/lib/platform/failure-text';
import type { StatisticColumns } from '@/lib/search/statistic-columns';
import { attempt } from '@/lib/store/database-failure';
import { getStatistics } from '@/lib/store/statistics';
import type { SeenStatistic } from './use-statistic-commands';

/** Rows of the table as the store now has them, sentences included; those that are gone are left out. */
export function useSeenStatistics(
  columns: StatisticColumns,
  notices: NoticeQueue,
): (rows: readonly number[], then: (seen: SeenStatistic[]) => void) => void {
  return useCallback(
    (rows, then) => {
      const see = async (): Promise<void> => {
        const places = rows.map((row) => columns.entry(row));
        const ids = [...new Set(places.map(({ id }) => id))];
        const read = await attempt(() => getStatistics(ids));
        if (!read.ok) {
          notices.add({ words: failureText(read.failure), tone: 'danger' });
          return;
        }
        const lists = new Map(read.value.map(({ id, statistics }) => [id, statistics]));
        then(
          places.flatMap(({ id, place }) => {
            const statistic = lists.get(id)?.[place];
            return statistic ? [{ id, place, statistic }] : [];
          }),
        );
      };
      void see();
    },
    [columns, notices],
  );
}

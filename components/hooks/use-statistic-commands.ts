import { useMemo, useRef } from 'react';
import { type NoticeQueue, undoMs } from '@/components/shared/Notices';
import { failureText } from '@/lib/platform/failure-text';
import { text } from '@/lib/platform/texts';
import type { Statistic } from '@/lib/schema/reading';
import { failed, type Outcome } from '@/lib/schema/outcome';
import { reviseStatistics, type Revision, strikes, takenBack } from '@/lib/statistics/revise-statistics';
import { attempt } from '@/lib/store/database-failure';
import { getStatistics } from '@/lib/store/statistics';
import { sendCommand } from './send-command';

/** A statistic as it was when the editor looked at it. */
export type SeenStatistic = { id: string; place: number; statistic: Statistic };

/** What may be done to statistics of the table; each says what it did and offers to undo it. */
type StatisticCommands = {
  correct: (seen: SeenStatistic, statistic: Statistic) => void;
  strike: (seen: readonly SeenStatistic[]) => void;
  /** Takes back what was done last, while its notice stands. */
  undo: () => void;
};

type Revisions = ReadonlyMap<string, readonly Revision[]>;

/** Sends corrections to the worker and tells of them in a page's notices. */
export function useStatisticCommands(notices: NoticeQueue): StatisticCommands {
  const last = useRef<{ key: string; run: () => void }>(undefined);
  return useMemo(() => {
    const refuse = (words: string): void => void notices.add({ words, tone: 'danger' });
    const revise = async (revisions: Revisions): Promise<boolean> => {
      for (const [id, some] of revisions) {
        const outcome = await reviseOne(id, some);
        if (outcome === 'changed') refuse(text('table_changed'));
        else if (!outcome.ok) refuse(failureText(outcome.failure));
        if (outcome === 'changed' || !outcome.ok) return false;
      }
      return true;
    };
    const act = async (revisions: Revisions, words: string): Promise<void> => {
      if (!(await revise(revisions))) return;
      const back = new Map([...revisions].map(([id, some]) => [id, takenBack(some)]));
      const run = (): void => void revise(back);
      const action = { label: text('popup_undo'), run };
      last.current = { key: notices.add({ words, action }, { timeout: undoMs }), run };
    };
    return {
      correct: ({ id, place, statistic: before }, after) =>
        void act(new Map([[id, [{ place, before, after }]]]), text('table_corrected')),
      strike: (seen) => {
        const byClipping = Map.groupBy(seen, ({ id }) => id);
        const revisions = new Map([...byClipping].map(([id, some]) => [id, strikes(some)]));
        const words = seen.length === 1 ? text('statistic_struck') : text('table_struck_many', seen.length);
        void act(revisions, words);
      },
      undo() {
        if (!last.current) return;
        last.current.run();
        notices.close(last.current.key);
        last.current = undefined;
      },
    };
  }, [notices]);
}

/** Revises the list as it now stands; `changed` where what is to be revised is no longer there. */
async function reviseOne(id: string, revisions: readonly Revision[]): Promise<'changed' | Outcome<unknown>> {
  const read = await attempt(() => getStatistics([id]));
  if (!read.ok) return read;
  const list = read.value[0]?.statistics;
  if (!list) return failed('not-found');
  const statistics = reviseStatistics(list, revisions);
  return statistics ? sendCommand('editStatistics', { id, statistics }) : 'changed';
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { scanStatistics } from '@/lib/actions/scan-statistics';
import { StatisticColumns } from '@/lib/search/statistic-columns';
import type { Stamped } from '@/lib/store/statistics';
import type { CatalogueState } from './use-catalogue';

/** Statistics that were read stay at hand while the page is open, so that coming back to the table shows it at once. */
const columns = new StatisticColumns();

/** The page draws what comes in when so much more has been read, and at most this often in ms: ordering has its cost. */
const growth = 1.5;
const pause = 200;

/** How many clippings fill a screen with their statistics. */
const screen = 50;

/** The statistics of a view's clippings as far as they are read. */
export type Statistics = {
  columns: StatisticColumns;
  /** The view's clippings that have statistics, in its order. */
  clippings: readonly Stamped[];
  /** Changes whenever the columns are to be drawn anew. */
  version: number;
  /** How many clippings with statistics were read, of how many; equal when all were. */
  read: number;
  of: number;
  /** Whether the reading was stopped before its end. */
  stopped: boolean;
  stop: () => void;
  resume: () => void;
};

/** Reads what the columns miss of a view's clippings, newly clipped and newly corrected ones included. */
export function useStatistics(state: CatalogueState, ids: readonly string[]): Statistics {
  const { catalogue, version, whole } = state;
  const [drawn, setDrawn] = useState(columns.version);
  const [progress, setProgress] = useState({ read: 0, of: 0 });
  const [stopped, setStopped] = useState(false);
  const [failure, setFailure] = useState<{ error: unknown }>();
  const running = useRef<AbortController>(undefined);

  const wanted = useMemo(
    () =>
      ids.flatMap((id): Stamped[] => {
        const { statistics = 0, stamp = 0 } = catalogue.entries.get(id) ?? {};
        return statistics > 0 ? [{ id, stamp }] : [];
      }),
    // The catalogue changes in place; its version tells.
    // oxlint-disable-next-line react/exhaustive-deps
    [catalogue, version, ids],
  );

  useEffect(() => {
    if (stopped) return;
    const lacking = wanted.filter(({ id, stamp }) => columns.stampOf(id) !== stamp);
    // While the library itself is being read, what is wanted changes with every step: a screen is enough.
    const missing = whole ? lacking : lacking.slice(0, screen);
    const stamps = new Map(missing.map(({ id, stamp }) => [id, stamp]));
    const known = wanted.length - lacking.length;
    const control = new AbortController();
    running.current = control;
    const read = async (): Promise<void> => {
      let [drawnAt, drawnRead] = [performance.now(), known];
      setProgress({ read: known, of: wanted.length });
      for await (const step of scanStatistics(missing)) {
        if (control.signal.aborted) return;
        for (const { id, statistics } of step.found) columns.put(id, stamps.get(id) ?? 0, statistics);
        const all = known + step.read;
        const isWhole = step.read === missing.length;
        if (!isWhole && performance.now() - drawnAt < pause) continue;
        drawnAt = performance.now();
        setProgress({ read: all, of: wanted.length });
        if (!isWhole && all < drawnRead * growth) continue;
        drawnRead = all;
        setDrawn(columns.version);
      }
    };
    read().catch((error: unknown) => setFailure({ error }));
    return () => control.abort();
  }, [wanted, whole, stopped]);

  const stop = useCallback(() => {
    running.current?.abort();
    setDrawn(columns.version);
    setStopped(true);
  }, []);
  const resume = useCallback(() => setStopped(false), []);
  if (failure) throw failure.error;
  return { columns, clippings: wanted, version: drawn, ...progress, stopped, stop, resume };
}

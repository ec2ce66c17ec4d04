import { useCallback, useRef, useState } from 'react';
import type { Progress } from '@/lib/schema/progress';

/** Work on its way that takes longer than a second. */
export type Work = { key: number; label: string; done: number; total: number; stop: () => void };

/** Does work that reports how many of `total` items are done; `label` says what it does. */
export type RunWork = <T>(
  label: string,
  total: number,
  task: (progress: Required<Progress>) => Promise<T>,
) => Promise<T>;

/** Work is shown after so long, and then drawn anew at most this often, in ms. */
const showAfter = 1_000;
const drawEvery = 100;

/** Follows long work of a room, so that it can be shown and stopped. */
export function useWork(): { works: readonly Work[]; run: RunWork } {
  const [works, setWorks] = useState<readonly Work[]>([]);
  const last = useRef(0);
  const run = useCallback<RunWork>(async (label, total, task) => {
    const key = (last.current += 1);
    const control = new AbortController();
    const [began, stop] = [performance.now(), () => control.abort()];
    let [done, drawn] = [0, Number.NEGATIVE_INFINITY];
    const draw = (): void => {
      drawn = performance.now();
      const work = { key, label, done, total, stop };
      setWorks((before) =>
        before.some((one) => one.key === key)
          ? before.map((one) => (one.key === key ? work : one))
          : [...before, work],
      );
    };
    const timer = setTimeout(draw, showAfter);
    const onStep = (now: number): void => {
      done = now;
      const at = performance.now();
      if (at - began >= showAfter && at - drawn >= drawEvery) draw();
    };
    try {
      return await task({ onStep, signal: control.signal });
    } finally {
      clearTimeout(timer);
      setWorks((before) => before.filter((one) => one.key !== key));
    }
  }, []);
  return { works, run };
}

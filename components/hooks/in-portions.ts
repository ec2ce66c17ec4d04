import { failed, type Outcome } from '@/lib/schema/outcome';
import type { Progress } from '@/lib/schema/progress';

/** What came of work in portions: the answers of those done, how many items they took, and why it ended early. */
export type Portions<T> = { answers: T[]; done: number; ended: Outcome<null> };

/**
 * Does work portion by portion, so that it can be followed and stopped; what was done until then stays. `onStep` is
 * told how many items are done.
 */
export async function inPortions<Item, T>(
  items: readonly Item[],
  size: number,
  work: (portion: Item[]) => Promise<Outcome<T>>,
  { onStep, signal }: Progress = {},
): Promise<Portions<T>> {
  const answers: T[] = [];
  let done = 0;
  while (done < items.length) {
    if (signal?.aborted) return { answers, done, ended: failed('cancelled') };
    const portion = items.slice(done, done + size);
    const outcome = await work(portion);
    if (!outcome.ok) return { answers, done, ended: outcome };
    answers.push(outcome.value);
    done += portion.length;
    onStep?.(done);
  }
  return { answers, done, ended: { ok: true, value: null } };
}

import { expect, test } from 'vitest';
import { inPortions } from '@/components/hooks/in-portions';
import { done, failed } from '@/lib/schema/outcome';

const items = [1, 2, 3, 4, 5];

test('all items are done, portion by portion', async () => {
  const steps: number[] = [];
  const came = await inPortions(items, 2, async (some) => done(some.length), {
    onStep: (n) => steps.push(n),
  });
  expect(came).toEqual({ answers: [2, 2, 1], done: 5, ended: done(null) });
  expect(steps).toEqual([2, 4, 5]);
});

test('a stop takes effect after the portion that is being done', async () => {
  const control = new AbortController();
  const came = await inPortions(items, 2, async () => done(control.abort()), { signal: control.signal });
  expect(came).toMatchObject({ done: 2, ended: failed('cancelled') });
});

test('a failure ends the work and leaves what was done', async () => {
  const work = async (some: number[]) => (some.includes(3) ? failed('not-found') : done(some));
  expect(await inPortions(items, 2, work)).toEqual({
    answers: [[1, 2]],
    done: 2,
    ended: failed('not-found'),
  });
});

// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useWork } from '@/components/hooks/use-work';
import type { Progress } from '@/lib/schema/progress';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

/** Work that ends when told, with the progress it was given. */
function begun() {
  const { result } = renderHook(() => useWork());
  const given: Required<Progress>[] = [];
  const ends: (() => void)[] = [];
  act(() => {
    void result.current.run('移入回收站', 9, (progress) => {
      given.push(progress);
      return new Promise<void>((resolve) => ends.push(resolve));
    });
  });
  const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
  return { result, given, ends, pass };
}

test('work is shown when it takes longer than a second, as far as it is done, until it ends', async () => {
  const { result, given, ends, pass } = begun();
  pass(900);
  act(() => given[0]?.onStep(3));
  expect(result.current.works).toEqual([]);
  pass(200);
  expect(result.current.works).toMatchObject([{ label: '移入回收站', done: 3, total: 9 }]);
  pass(200);
  act(() => given[0]?.onStep(7));
  expect(result.current.works).toMatchObject([{ done: 7 }]);
  await act(async () => ends[0]?.());
  expect(result.current.works).toEqual([]);
});

test('work can be stopped', () => {
  const { result, given, pass } = begun();
  pass(1_100);
  expect(given[0]?.signal.aborted).toBe(false);
  act(() => result.current.works[0]?.stop());
  expect(given[0]?.signal.aborted).toBe(true);
});

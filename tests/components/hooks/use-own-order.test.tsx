// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useOwnOrder } from '@/components/hooks/use-own-order';
import type { Collection } from '@/lib/schema/clipping';
import { idOf, timeOf } from '@/tests/builders';

afterEach(cleanup);

const collection = (order: string[], minute = 0): Collection => ({
  id: idOf(1),
  name: '年终',
  note: '',
  createdAt: timeOf(0),
  updatedAt: timeOf(minute),
  order,
  archived: false,
});
const ids = ['a', 'b', 'c'];
const begun = (first: Collection | undefined) =>
  renderHook(({ stored }: { stored: Collection | undefined }) => useOwnOrder(ids, stored), {
    initialProps: { stored: first },
  });

test('without a collection the list stands as it is', () => {
  expect(begun(undefined).result.current.ids).toBe(ids);
});

test('a move shows before it is stored, and gives way to what is stored', () => {
  const { result, rerender } = begun(collection(['c']));
  expect(result.current.ids).toEqual(['c', 'a', 'b']);
  act(() => result.current.ahead({ moved: ['b'], target: 'c', after: false }));
  expect(result.current.ids).toEqual(['b', 'c', 'a']);
  act(() => result.current.ahead({ moved: ['a'], target: 'b', after: false }));
  expect(result.current.ids).toEqual(['a', 'b', 'c']);
  rerender({ stored: collection(['b', 'a', 'c'], 1) });
  expect(result.current.ids).toEqual(['b', 'a', 'c']);
});

test('a move that could not be stored is taken back', () => {
  const { result } = begun(collection(['c']));
  act(() => result.current.ahead({ moved: ['b'], target: 'c', after: false }));
  act(() => result.current.ahead());
  expect(result.current.ids).toEqual(['c', 'a', 'b']);
});

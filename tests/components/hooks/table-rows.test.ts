import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { TableRows } from '@/components/hooks/table-rows';
import { database } from '@/lib/store/database';
import { idOf, makeBody, makeClipping, makeStatistic } from '../../builders';
import { emptyLibrary, putClippings } from '../../lib/store/library';

beforeEach(emptyLibrary);

const wanted = (stamp: number, ...numbers: number[]) => new Map(numbers.map((n) => [idOf(n), stamp]));

test('rows come with their statistics, are kept, and read again when they changed', async () => {
  await putClippings(makeClipping(1, { headline: '甲' }));
  await database.bodies.put(makeBody(1, { statistics: [makeStatistic({ value: 3 })] }));
  const rows = new TableRows();
  const told = vi.fn();
  rows.subscribe(told);
  expect(rows.get(idOf(1))).toBeUndefined();
  await rows.want(wanted(1, 1));
  expect(rows.get(idOf(1))).toMatchObject({ clipping: { headline: '甲' }, statistics: [{ value: 3 }] });
  await rows.want(wanted(1, 1));
  expect(told).toHaveBeenCalledOnce();
  await database.bodies.put(makeBody(1, { statistics: [] }));
  await rows.want(wanted(2, 1));
  expect(rows.get(idOf(1))?.statistics).toEqual([]);
  expect(rows.version()).toBe(2);
});

test('a damaged clipping has no words, one that is gone no statistics', async () => {
  await database.clippings.put({ id: idOf(1), broken: true } as never);
  const rows = new TableRows();
  await rows.want(wanted(1, 1, 2));
  expect(rows.get(idOf(1))).toMatchObject({ clipping: undefined });
  expect(rows.get(idOf(2))).toMatchObject({ clipping: undefined, statistics: [] });
});

test('what was scrolled by while reading is not read', async () => {
  await putClippings(...[1, 2, 3].map((n) => makeClipping(n)));
  const rows = new TableRows();
  const first = rows.want(wanted(1, 1));
  void rows.want(wanted(1, 2));
  void rows.want(wanted(1, 3));
  await first;
  expect([1, 2, 3].map((n) => rows.get(idOf(n)) !== undefined)).toEqual([true, false, true]);
});

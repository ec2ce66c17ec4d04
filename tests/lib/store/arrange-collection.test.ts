import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { arrangeCollection } from '@/lib/store/arrange-collection';
import { createCollection, getCollection } from '@/lib/store/collections';
import { idOf, makeClipping, timeOf } from '../../builders';
import { emptyLibrary, putClippings } from './library';

const id = idOf(1);
const on = (n: number, date: string | null, binnedAt: string | null = null) =>
  makeClipping(n, { collections: [id], published: { text: '', date }, binnedAt });

beforeEach(async () => {
  await createCollection(id, { name: '年终' }, timeOf(0));
  await putClippings(on(11, '2025-01-01'), on(12, '2025-02-01'), on(13, null), on(14, '2024-01-01'));
  await putClippings(makeClipping(20));
});
afterEach(emptyLibrary);

const order = async () => (await getCollection(id))?.order;
const arrange = (moved: number[], target: number, after: boolean, minute = 1) =>
  arrangeCollection({ id, moved: moved.map(idOf), target: idOf(target), after }, timeOf(minute));

test('the first move starts from the order of filing and names every clipping', async () => {
  expect(await arrange([14], 13, false)).toEqual([]);
  expect(await order()).toEqual([14, 13, 12, 11].map(idOf));
});

test('two windows that move different clippings both keep their move', async () => {
  await Promise.all([arrange([14], 13, false), arrange([11], 12, false)]);
  expect(await order()).toEqual([14, 13, 11, 12].map(idOf));
});

test('a clipping that came later follows the order; one that left it is forgotten with the next move', async () => {
  await arrange([14], 13, false);
  await putClippings(on(15, '2026-01-01'), makeClipping(13));
  expect(await arrange([11], 12, false)).toEqual([14, 13, 12, 11].map(idOf));
  expect(await order()).toEqual([14, 11, 12, 15].map(idOf));
});

test('one in the bin keeps its place', async () => {
  await arrange([12], 14, true);
  await putClippings(on(12, '2025-02-01', timeOf(2)));
  await arrange([13], 14, true);
  expect(await order()).toEqual([11, 14, 13, 12].map(idOf));
});

test('a collection that is gone has no order', async () => {
  const gone = { id: idOf(9), moved: [idOf(11)], target: idOf(12), after: true };
  expect(await arrangeCollection(gone, timeOf(1))).toBeUndefined();
});

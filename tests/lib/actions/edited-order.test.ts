import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inEditedOrder } from '@/lib/actions/edited-order';
import { createCollection, editCollection } from '@/lib/store/collections';
import { editClippings } from '@/lib/store/edit-clippings';
import { saveClipping } from '@/lib/store/save-clipping';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary, makeRecord } from '../store/library';

const collection = '0195f3a0-0000-7000-8000-00000000c011';

beforeEach(async () => {
  for (const n of [1, 2, 3, 4]) await saveClipping(makeRecord(n));
  await createCollection(collection, { name: '三月专辑' }, timeOf(4));
  await editClippings([idOf(1), idOf(2), idOf(3)], { addCollections: [collection] }, timeOf(4));
});
afterEach(emptyLibrary);

test.for<[string, number[], number[], number[]]>([
  ['the whole of a collection, as its editor put it', [2, 3, 1], [1, 2, 3], [2, 3, 1]],
  ['those its editor did not place follow', [3], [3, 1, 2], [3, 2, 1]],
  ['the whole of a collection nobody put in order, as chosen', [], [2, 1, 3], [2, 1, 3]],
  ['a part of a collection, as chosen', [2, 1], [1, 2], [1, 2]],
  ['as many as a collection, but not its own, as chosen', [2, 1], [4, 1, 2], [4, 1, 2]],
  ['more than a collection, as chosen', [2, 1], [4, 3, 1, 2], [4, 3, 1, 2]],
])('%s', async ([, order, chosen, expected]) => {
  await editCollection(collection, { order: order.map(idOf) }, timeOf(5));
  expect(await inEditedOrder(chosen.map(idOf))).toEqual(expected.map(idOf));
});

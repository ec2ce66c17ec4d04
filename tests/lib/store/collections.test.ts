import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { getClipping } from '@/lib/store/clippings';
import {
  createCollection,
  deleteCollection,
  editCollection,
  getCollection,
  listCollections,
} from '@/lib/store/collections';
import { database } from '@/lib/store/database';
import { idOf, makeClipping, timeOf } from '../../builders';
import { emptyLibrary, putClippings } from './library';

afterEach(emptyLibrary);

test('a name is one collection', async () => {
  expect(await createCollection(idOf(1), '年终', timeOf(0))).toBe(idOf(1));
  expect(await createCollection(idOf(2), '年终', timeOf(0))).toBe(idOf(1));
  expect(await database.collections.count()).toBe(1);
});

test('collections come by name, those put away last', async () => {
  await createCollection(idOf(1), '乙', timeOf(0));
  await createCollection(idOf(2), '甲', timeOf(0));
  await createCollection(idOf(3), '安', timeOf(0));
  expect(await editCollection(idOf(3), { archived: true }, timeOf(1))).toBe(true);
  expect((await listCollections()).map((collection) => collection.name)).toEqual(['甲', '乙', '安']);
  expect(await editCollection(idOf(9), { name: '无' }, timeOf(1))).toBe(false);
});

test('deleting a collection keeps its clippings', async () => {
  await createCollection(idOf(1), '年终', timeOf(0));
  await putClippings(makeClipping(5, { collections: [idOf(1), idOf(2)] }));
  await deleteCollection(idOf(1), timeOf(3));
  expect(await getCollection(idOf(1))).toBeUndefined();
  expect(await getClipping(idOf(5))).toMatchObject({
    collections: [idOf(2)],
    revision: 1,
    updatedAt: timeOf(3),
  });
  expect(await database.tombstones.get(idOf(1))).toMatchObject({ of: 'collection' });
});

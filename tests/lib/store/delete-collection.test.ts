import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deleteClippings } from '@/lib/store/bin';
import { getClipping } from '@/lib/store/clippings';
import { createCollection, getCollection } from '@/lib/store/collections';
import { database } from '@/lib/store/database';
import { deleteCollection, restoreCollection } from '@/lib/store/delete-collection';
import { idOf, makeClipping, timeOf } from '../../builders';
import { emptyLibrary, putClippings } from './library';

beforeEach(async () => {
  await createCollection(idOf(1), { name: '年终' }, timeOf(0));
  await putClippings(
    makeClipping(5, { collections: [idOf(1), idOf(2)] }),
    makeClipping(6, { collections: [idOf(1)] }),
    makeClipping(7),
  );
});
afterEach(emptyLibrary);

test('deleting a collection keeps its clippings', async () => {
  await deleteCollection(idOf(1), timeOf(3));
  expect(await getCollection(idOf(1))).toBeUndefined();
  expect(await getClipping(idOf(5))).toMatchObject({
    collections: [idOf(2)],
    revision: 1,
    updatedAt: timeOf(3),
  });
  expect(await getClipping(idOf(7))).toMatchObject({ revision: 0 });
  expect(await database.tombstones.get(idOf(1))).toMatchObject({ of: 'collection' });
});

test('a deleted collection is put back with the clippings that are still there', async () => {
  const before = await getCollection(idOf(1));
  const deleted = await deleteCollection(idOf(1), timeOf(3));
  expect(deleted).toEqual({ collection: before, members: [idOf(5), idOf(6)] });
  await deleteClippings([idOf(6)], timeOf(4));
  await restoreCollection(deleted!.collection, deleted!.members, timeOf(5));
  expect(await getCollection(idOf(1))).toEqual({ ...before, updatedAt: timeOf(5) });
  expect(await getClipping(idOf(5))).toMatchObject({ collections: [idOf(2), idOf(1)], revision: 2 });
  expect(await getClipping(idOf(6))).toBeUndefined();
  expect(await database.tombstones.get(idOf(1))).toBeUndefined();
});

test('deleting one that is gone answers with nothing', async () => {
  await deleteCollection(idOf(1), timeOf(3));
  expect(await deleteCollection(idOf(1), timeOf(4))).toBeUndefined();
});

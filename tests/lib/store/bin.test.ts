import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { binnedBefore, deleteClippings, setBinned } from '@/lib/store/bin';
import { countClippings, findByAddress, getClipping } from '@/lib/store/clippings';
import { database } from '@/lib/store/database';
import { saveClipping } from '@/lib/store/save-clipping';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary, makeRecord } from './library';

beforeEach(async () => {
  await saveClipping(makeRecord(1));
  await saveClipping(makeRecord(2));
});
afterEach(emptyLibrary);

test('the bin takes a clipping and gives it back', async () => {
  await setBinned([idOf(1)], true, timeOf(5));
  expect(await getClipping(idOf(1))).toMatchObject({ binnedAt: timeOf(5), revision: 1 });
  expect(await countClippings()).toEqual({ library: 1, bin: 1 });
  expect(await findByAddress(makeRecord(1).clipping.canonicalUrl)).toBeUndefined();
  await setBinned([idOf(1), idOf(2)], false, timeOf(6));
  expect(await countClippings()).toEqual({ library: 2, bin: 0 });
  expect(await getClipping(idOf(2))).toMatchObject({ revision: 0 });
});

test('binnedBefore names what lies there longest', async () => {
  await setBinned([idOf(1)], true, timeOf(5));
  expect(await binnedBefore(timeOf(5))).toEqual([]);
  expect(await binnedBefore(timeOf(6))).toEqual([idOf(1)]);
});

test('deleting for good leaves a tombstone, and pictures others still show', async () => {
  const file = { type: 'image/jpeg', bytes: new Uint8Array([1]) };
  await database.pictures.bulkPut([
    { hash: 'shared', ...file },
    { hash: 'own', ...file },
  ]);
  await database.pictureLinks.bulkPut([
    { clippingId: idOf(1), src: 'https://img.example/a.jpg', state: 'kept', hash: 'shared', reason: '' },
    { clippingId: idOf(1), src: 'https://img.example/b.jpg', state: 'kept', hash: 'own', reason: '' },
    { clippingId: idOf(2), src: 'https://img.example/c.jpg', state: 'kept', hash: 'shared', reason: '' },
  ]);
  await deleteClippings([idOf(1)], timeOf(9));
  expect(await database.pictures.toCollection().primaryKeys()).toEqual(['shared']);
  expect(await database.tombstones.toArray()).toEqual([
    { id: idOf(1), of: 'clipping', deletedAt: timeOf(9) },
  ]);
  for (const table of [
    database.clippings,
    database.bodies,
    database.snapshots,
    database.originals,
    database.jobs,
  ]) {
    expect(await table.count(), table.name).toBe(1);
  }
  expect(
    await database.pictureLinks
      .where('[clippingId+src]')
      .between([idOf(1), ''], [idOf(1), '~'])
      .count(),
  ).toBe(0);
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setBinned } from '@/lib/store/bin';
import { database } from '@/lib/store/database';
import { getPictures, keepPicture, listPictureLinks } from '@/lib/store/pictures';
import { dropOriginals, dropPictures, measureRoom } from '@/lib/store/room';
import { saveClipping } from '@/lib/store/save-clipping';
import { latestSnapshots } from '@/lib/store/snapshots';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary, makeRecord } from './library';

const file = { hash: 'ab', type: 'image/png', bytes: new Uint8Array(500) };

beforeEach(async () => {
  for (const n of [1, 2, 3]) {
    await saveClipping(makeRecord(n));
    await keepPicture(makeRecord(n).links[0]!, file);
  }
});
afterEach(emptyLibrary);

test('what can be given up is told with its weight, and what is empty is left out', async () => {
  expect(await measureRoom(timeOf(3))).toEqual([
    { part: 'old-originals', count: 2, bytes: 6 },
    { part: 'originals', count: 3, bytes: 9 },
    { part: 'pictures', count: 1, bytes: 500 },
  ]);
  await setBinned([idOf(1)], true, timeOf(5));
  expect((await measureRoom(timeOf(0)))[0]).toMatchObject({ part: 'bin', count: 1 });
  await emptyLibrary();
  expect(await measureRoom(timeOf(9))).toEqual([]);
});

test('the bin weighs as much as its texts and originals', async () => {
  await setBinned([idOf(1), idOf(2)], true, timeOf(5));
  const [bin] = await measureRoom(timeOf(0));
  const body = (await database.bodies.toArray()).map((row) => 2 * JSON.stringify(row).length);
  expect(bin?.bytes).toBeCloseTo(2 * 3 + (2 / 3) * body.reduce((sum, weight) => sum + weight, 0));
});

test('old originals go; their hashes, the texts and the newer ones stay', async () => {
  await dropOriginals(timeOf(3));
  expect(await database.originals.toCollection().primaryKeys()).toEqual([idOf(3)]);
  expect((await database.snapshots.get(idOf(1)))?.sha256).toBe('ab');
  expect(await latestSnapshots([idOf(1), idOf(3)])).toMatchObject([undefined, { id: idOf(3) }]);
  expect(await database.bodies.count()).toBe(3);
  expect(await measureRoom(timeOf(3))).toMatchObject([{ part: 'originals', count: 1 }, { part: 'pictures' }]);
});

test('kept pictures go, and can be kept anew', async () => {
  expect((await dropPictures()).toSorted()).toEqual([1, 2, 3].map((n) => idOf(n)));
  expect(await database.pictures.count()).toBe(0);
  expect(await listPictureLinks(idOf(1))).toMatchObject([{ state: 'not-permitted', hash: '' }]);
  await keepPicture((await listPictureLinks(idOf(1)))[0]!, file);
  expect((await getPictures(idOf(1))).size).toBe(1);
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { database } from '@/lib/store/database';
import {
  getPictures,
  keepPicture,
  listPictureLinks,
  listWantedPictures,
  markPicture,
  queuePictures,
} from '@/lib/store/pictures';
import { saveClipping } from '@/lib/store/save-clipping';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary, makeRecord } from './library';

beforeEach(() => saveClipping(makeRecord(1)));
afterEach(emptyLibrary);

const file = { hash: 'ab', type: 'image/png', bytes: new Uint8Array([1]) };

test('a kept picture is found by the address the body has', async () => {
  const [link] = await listWantedPictures(idOf(1));
  await keepPicture(link!, file);
  expect(await getPictures(idOf(1))).toEqual(new Map([['https://img.example/1.jpg', file]]));
  expect(await listWantedPictures(idOf(1))).toEqual([]);
});

test('a picture of a clipping that is gone is not kept', async () => {
  const [link] = await listWantedPictures(idOf(1));
  await database.clippings.clear();
  await keepPicture(link!, file);
  expect(await database.pictures.count()).toBe(0);
});

test('why a picture is not kept stands beside it', async () => {
  const [link] = await listPictureLinks(idOf(1));
  await markPicture(link!, 'failed', 'HTTP 500');
  expect(await listWantedPictures(idOf(1))).toMatchObject([{ state: 'failed', reason: 'HTTP 500' }]);
  expect(await getPictures(idOf(1))).toEqual(new Map());
});

test('a picture kept meanwhile stays kept, whatever another attempt came to', async () => {
  const [link] = await listPictureLinks(idOf(1));
  await keepPicture(link!, file);
  await markPicture(link!, 'not-permitted', '');
  expect((await getPictures(idOf(1))).size).toBe(1);
});

test('what failed waits again once it is queued, and what is kept stays kept', async () => {
  await saveClipping(makeRecord(2));
  const [kept] = await listPictureLinks(idOf(1));
  await keepPicture(kept!, file);
  const [lost] = await listPictureLinks(idOf(2));
  await markPicture(lost!, 'failed', 'HTTP 500');
  await database.jobs.clear();
  await queuePictures([idOf(1), idOf(2)], timeOf(5));
  expect(await listPictureLinks(idOf(1))).toMatchObject([{ state: 'kept' }]);
  expect(await listPictureLinks(idOf(2))).toMatchObject([{ state: 'waiting', reason: '' }]);
  expect(await database.jobs.orderBy('id').toArray()).toMatchObject([
    { id: `keep-pictures:${idOf(1)}`, attempts: 0, dueAt: timeOf(5) },
    { id: `keep-pictures:${idOf(2)}`, attempts: 0, dueAt: timeOf(5) },
  ]);
});

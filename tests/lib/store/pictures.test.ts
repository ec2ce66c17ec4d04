import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { database } from '@/lib/store/database';
import {
  getPictures,
  keepPicture,
  listPictureLinks,
  listWantedPictures,
  markPicture,
} from '@/lib/store/pictures';
import { saveClipping } from '@/lib/store/save-clipping';
import { idOf } from '../../builders';
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

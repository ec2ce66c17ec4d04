import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { freeRoom, listRoomOffers } from '@/lib/actions/free-room';
import { getLibraryMirror } from '@/lib/platform/library-mirror';
import type { RoomPart } from '@/lib/schema/room-part';
import { setBinned } from '@/lib/store/bin';
import { database } from '@/lib/store/database';
import { keepPicture } from '@/lib/store/pictures';
import { saveClipping } from '@/lib/store/save-clipping';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary, makeRecord } from '../store/library';
import { fakeWorker } from './worker';

beforeEach(async () => {
  fakeWorker({});
  for (const n of [1, 2]) await saveClipping(makeRecord(n));
  await keepPicture(makeRecord(2).links[0]!, { hash: 'ab', type: 'image/png', bytes: new Uint8Array(9) });
  await setBinned([idOf(1)], true, timeOf(5));
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await emptyLibrary();
});

const partsOffered = async (): Promise<RoomPart[]> => {
  const offers = await listRoomOffers();
  return offers.ok ? offers.value.map(({ part }) => part) : [];
};

test.for([
  ['bin', []],
  ['originals', []],
  ['pictures', [idOf(2)]],
] as const)('%s is given up and no longer offered', async ([part, clippings]) => {
  expect(await partsOffered()).toContain(part);
  expect(await freeRoom({ part })).toEqual({ ok: true, value: { clippings } });
  expect(await partsOffered()).not.toContain(part);
});

test('originals are old after half a year', async () => {
  vi.useFakeTimers({ now: Date.parse(timeOf(0)) + 180 * 86_400_000, toFake: ['Date'] });
  expect(await partsOffered()).not.toContain('old-originals');
  vi.setSystemTime(Date.parse(timeOf(0)) + 181 * 86_400_000);
  expect(await freeRoom({ part: 'old-originals' })).toMatchObject({ ok: true });
  expect(await database.originals.count()).toBe(0);
});

test('emptying the bin raises no alarm about clippings that are missing', async () => {
  await freeRoom({ part: 'bin' });
  expect(await getLibraryMirror()).toMatchObject({ clippings: 1 });
});

test('what the disk refuses is an answer', async () => {
  const full = Object.assign(new Error(''), { name: 'QuotaExceededError' });
  vi.spyOn(database, 'transaction').mockRejectedValue(full);
  expect(await freeRoom({ part: 'bin' })).toMatchObject({ ok: false, failure: 'quota-exceeded' });
});

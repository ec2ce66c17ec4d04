import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deleteClippings, emptyBin } from '@/lib/actions/empty-bin';
import { findLoss, noteLibrary } from '@/lib/actions/note-library';
import { setBinned } from '@/lib/store/bin';
import { countClippings } from '@/lib/store/clippings';
import { database } from '@/lib/store/database';
import { idOf, makeClipping, timeOf } from '../../builders';
import { emptyLibrary, putClippings } from '../store/library';
import { fakeWorker } from './worker';

beforeEach(async () => {
  fakeWorker({});
  await putClippings(makeClipping(1), makeClipping(2), makeClipping(3));
});
afterEach(emptyLibrary);

test('a library that was emptied from outside is found out', async () => {
  expect(await findLoss()).toEqual({ missing: 0, noted: 0 });
  await noteLibrary();
  await database.clippings.delete(idOf(1));
  expect(await findLoss()).toEqual({ missing: 1, noted: 3 });
});

test('what the editor deletes is no loss', async () => {
  await noteLibrary();
  await deleteClippings({ ids: [idOf(1)] });
  expect(await findLoss()).toEqual({ missing: 0, noted: 2 });
});

test('the bin gives up what has lain there for thirty days, and nothing else', async () => {
  await setBinned([idOf(1)], true, timeOf(0));
  await setBinned([idOf(2)], true, new Date().toISOString());
  expect(await emptyBin()).toEqual({ ok: true, value: null });
  expect(await countClippings()).toEqual({ library: 1, bin: 1 });
});

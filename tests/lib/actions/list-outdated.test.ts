import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editTaxonomy } from '@/lib/actions/edit-taxonomy';
import { listOutdated } from '@/lib/actions/list-outdated';
import { readAgain } from '@/lib/actions/read-again';
import { setBinned } from '@/lib/store/bin';
import { listLibraryIds } from '@/lib/store/clippings';
import { saveClipping } from '@/lib/store/save-clipping';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary, makeRecord } from '../store/library';

beforeEach(async () => {
  for (const index of [1, 2]) await saveClipping(makeRecord(index));
  await readAgain({ ids: [idOf(1), idOf(2)] });
});
afterEach(emptyLibrary);

test('a clipping is outdated from an edit of the taxonomy until it is read again', async () => {
  const ids = [idOf(1), idOf(2), idOf(3)];
  expect(await listOutdated(ids)).toEqual([]);
  await editTaxonomy({ edit: { act: 'hide', id: 'tcm', hidden: true } });
  expect(await listOutdated(ids)).toEqual([idOf(1), idOf(2)]);
  await readAgain({ ids: [idOf(2)] });
  expect(await listOutdated(ids)).toEqual([idOf(1)]);
});

test('the library leaves out what is in the bin', async () => {
  await setBinned([idOf(2)], true, timeOf(9));
  expect(await listLibraryIds()).toEqual([idOf(1)]);
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { getClipping } from '@/lib/store/clippings';
import { editClippings, patchFor, putBackClippings } from '@/lib/store/edit-clippings';
import { idOf, makeClipping, timeOf } from '../../builders';
import { emptyLibrary, putClippings } from './library';

beforeEach(() => putClippings(makeClipping(1, { tags: ['要闻'] }), makeClipping(2, { starred: true })));
afterEach(emptyLibrary);

test('patchFor adds and removes without doubles', () => {
  const patch = patchFor(makeClipping(1, { tags: ['甲', '乙'] }), {
    addTags: ['乙', '丙'],
    removeTags: ['甲'],
  });
  expect(patch).toEqual({ tags: ['乙', '丙'], collections: [] });
});

test('one change to many answers with what each was', async () => {
  const before = await editClippings(
    [idOf(1), idOf(2), idOf(3)],
    { addTags: ['要闻'], starred: true },
    timeOf(5),
  );
  expect(before).toEqual([
    { id: idOf(1), patch: { starred: false } },
    { id: idOf(2), patch: { tags: [] } },
  ]);
  expect(await getClipping(idOf(2))).toMatchObject({ tags: ['要闻'], changedAt: { order: timeOf(5) } });
});

test('what was changed at once is put back at once, each as it was', async () => {
  const ids = [idOf(1), idOf(2)];
  const before = await editClippings(ids, { addTags: ['党建'], reviewed: true }, timeOf(5));
  await putBackClippings([...before, { id: idOf(9), patch: { starred: true } }], timeOf(6));
  expect(await getClipping(idOf(1))).toMatchObject({ tags: ['要闻'], reviewed: false, revision: 2 });
  expect(await getClipping(idOf(2))).toMatchObject({ tags: [], reviewed: false, starred: true });
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collectionCommands } from '@/lib/actions/collection-commands';
import { database } from '@/lib/store/database';
import { idOf, makeClipping } from '../../builders';
import { emptyLibrary, putClippings } from '../store/library';
import { fakeWorker } from './worker';

const { createCollection, editCollection, arrangeCollection, deleteCollection, restoreCollection } =
  collectionCommands;
const done = { ok: true, value: null };

beforeEach(() => fakeWorker({}));
afterEach(emptyLibrary);

async function made(name: string, view?: string): Promise<string> {
  const outcome = await createCollection({ name, view });
  if (!outcome.ok) throw new Error(outcome.failure);
  return outcome.value.id;
}

test('a collection asked for twice is one; a saved view of another content is refused', async () => {
  expect(await made('年终')).toBe(await made('年终'));
  expect(await createCollection({ name: '年终' })).toMatchObject({ value: { made: false } });
  expect(await createCollection({ name: '党建' })).toMatchObject({ value: { made: true } });
  const view = await made('年终', 'topic=party');
  expect(await made('年终', 'topic=party')).toBe(view);
  expect(await createCollection({ name: '年终', view: 'q=急诊' })).toEqual({
    ok: false,
    failure: 'name-taken',
  });
});

test('every change answers with what takes it back', async () => {
  const id = await made('年终');
  await putClippings(makeClipping(1, { collections: [id] }), makeClipping(2, { collections: [id] }));
  expect(await editCollection({ id, patch: { archived: true } })).toEqual({
    ok: true,
    value: { before: { archived: false } },
  });
  const arrangement = { id, moved: [idOf(1)], target: idOf(2), after: false };
  expect(await arrangeCollection(arrangement)).toEqual({ ok: true, value: { before: { order: [] } } });
  const deleted = await deleteCollection({ id });
  expect(await database.collections.count()).toBe(0);
  expect(await deleteCollection({ id })).toEqual(done);
  expect(deleted.ok && deleted.value?.members).toEqual([idOf(1), idOf(2)]);
  if (!deleted.ok || !deleted.value) return;
  expect(await restoreCollection(deleted.value)).toEqual(done);
  expect(await database.collections.get(id)).toMatchObject({ order: [idOf(1), idOf(2)], archived: true });
});

test('what is gone is told', async () => {
  const gone = { ok: false, failure: 'not-found' };
  expect(await editCollection({ id: idOf(9), patch: { name: '无' } })).toEqual(gone);
  const arrangement = { id: idOf(9), moved: [idOf(1)], target: idOf(2), after: false };
  expect(await arrangeCollection(arrangement)).toEqual(gone);
});

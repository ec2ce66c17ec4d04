import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import {
  createCollection,
  editCollection,
  getCollection,
  listCollections,
  placeCollections,
} from '@/lib/store/collections';
import { database } from '@/lib/store/database';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary } from './library';

afterEach(emptyLibrary);

const make = (n: number, name: string, view?: string) =>
  createCollection(idOf(n), view === undefined ? { name } : { name, view }, timeOf(0));
const names = async () => (await listCollections()).map(({ name }) => name);

test('a name is one collection, and one saved view', async () => {
  expect(await make(1, '年终')).toMatchObject({ id: idOf(1) });
  expect(await make(2, '年终')).toMatchObject({ id: idOf(1) });
  expect(await make(3, '年终', 'topic=party')).toMatchObject({ id: idOf(3), view: 'topic=party' });
  expect(await make(4, '年终', 'q=急诊')).toMatchObject({ id: idOf(3), view: 'topic=party' });
  expect(await database.collections.count()).toBe(2);
  expect(await database.collections.get(idOf(1))).not.toHaveProperty('view');
});

test('a collection that was put away and is asked for again is taken out', async () => {
  await make(1, '年终');
  await editCollection(idOf(1), { archived: true, note: '交稿' }, timeOf(1));
  await make(2, '年终');
  expect(await getCollection(idOf(1))).toMatchObject({ archived: false, note: '交稿' });
});

describe('the order of collections', () => {
  test('is by name, those put away last', async () => {
    await make(1, '乙');
    await make(2, '甲');
    await make(3, '安');
    await editCollection(idOf(3), { archived: true }, timeOf(1));
    expect(await names()).toEqual(['甲', '乙', '安']);
  });

  test('is the editor’s where they were placed; new ones follow', async () => {
    await make(1, '甲');
    await make(2, '乙');
    await make(3, '丙');
    await placeCollections([idOf(3), idOf(9), idOf(1), idOf(2)], timeOf(1));
    await make(4, '安');
    expect(await names()).toEqual(['丙', '甲', '乙', '安']);
    await placeCollections([idOf(3), idOf(2), idOf(1)], timeOf(2));
    expect(await names()).toEqual(['丙', '乙', '甲', '安']);
    expect(await getCollection(idOf(3))).toMatchObject({ updatedAt: timeOf(1) });
    expect(await getCollection(idOf(2))).toMatchObject({ updatedAt: timeOf(2) });
  });
});

describe('a change', () => {
  test('answers with the values before, which take it back', async () => {
    await make(1, '年终');
    const edit = await editCollection(idOf(1), { name: '年终稿', note: '交稿', archived: true }, timeOf(1));
    expect(edit).toEqual({ before: { name: '年终', note: '', archived: false } });
    expect(await getCollection(idOf(1))).toMatchObject({
      name: '年终稿',
      archived: true,
      updatedAt: timeOf(1),
    });
    await editCollection(idOf(1), typeof edit === 'string' ? {} : edit.before, timeOf(2));
    expect(await getCollection(idOf(1))).toMatchObject({ name: '年终', note: '', archived: false });
  });

  test('takes no name of another one of its kind', async () => {
    await make(1, '年终');
    await make(2, '党建');
    await make(3, '党建', 'topic=party');
    expect(await editCollection(idOf(1), { name: '党建' }, timeOf(1))).toBe('name-taken');
    expect(await editCollection(idOf(1), { name: '年终' }, timeOf(1))).toEqual({ before: { name: '年终' } });
    expect(await editCollection(idOf(3), { name: '年终' }, timeOf(1))).toEqual({ before: { name: '党建' } });
    expect(await names()).toEqual(['党建', '年终', '年终']);
  });

  test('of one that is gone is told', async () => {
    expect(await editCollection(idOf(9), { name: '无' }, timeOf(1))).toBe('not-found');
  });
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getBody, getClipping } from '@/lib/store/clippings';
import { database } from '@/lib/store/database';
import { editClipping, editHighlights } from '@/lib/store/edit-clipping';
import { findClippings } from '@/lib/store/find-clippings';
import { saveClipping } from '@/lib/store/save-clipping';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary, makeRecord } from './library';

beforeEach(() => saveClipping(makeRecord(1)));
afterEach(emptyLibrary);

const hospital = { name: '东湖医院', aliases: [], primary: true };

describe('editClipping', () => {
  test('changes the fields, their groups and the keys, and answers with the values before', async () => {
    const before = await editClipping(idOf(1), { headline: '改题', hospitals: [hospital] }, timeOf(5));
    expect(before).toEqual({ headline: makeRecord(1).clipping.headline, hospitals: [] });
    expect(await getClipping(idOf(1))).toMatchObject({
      headline: '改题',
      revision: 1,
      changedAt: { heading: timeOf(5), hospitals: timeOf(5) },
    });
    const found = await findClippings({
      sort: 'clippedAt',
      descending: true,
      facets: { hospitals: ['东湖医院'] },
    });
    expect(found).toEqual([idOf(1)]);
  });

  test('the values before, sent as a patch, undo it', async () => {
    const before = await editClipping(idOf(1), { headline: '改题', note: '记' }, timeOf(5));
    await editClipping(idOf(1), before ?? {}, timeOf(6));
    expect(await getClipping(idOf(1))).toMatchObject({ headline: makeRecord(1).clipping.headline, note: '' });
  });

  test('an edit that changes nothing leaves the row alone', async () => {
    expect(await editClipping(idOf(1), { note: '' }, timeOf(5))).toEqual({});
    expect(await getClipping(idOf(1))).toMatchObject({ revision: 0 });
  });

  test('edits of different fields at the same time all survive', async () => {
    const fields = ['headline', 'subtitle', 'kicker', 'note', 'source', 'edition'] as const;
    await Promise.all(fields.map((field) => editClipping(idOf(1), { [field]: `新${field}` }, timeOf(5))));
    const edited = Object.fromEntries(fields.map((field) => [field, `新${field}`]));
    expect(await getClipping(idOf(1))).toMatchObject({ ...edited, revision: 6 });
  });

  test('keeps one correction a field with what was read first; taking it back drops it', async () => {
    const read = makeRecord(1).clipping.source;
    await editClipping(idOf(1), { source: '甲', note: '记' }, timeOf(5));
    await editClipping(idOf(1), { source: '乙' }, timeOf(6));
    expect(await database.corrections.toArray()).toMatchObject([
      { field: 'source', before: read, after: '乙' },
    ]);
    await editClipping(idOf(1), { source: read }, timeOf(7));
    expect(await database.corrections.count()).toBe(0);
  });

  test('a damaged or missing row is not touched', async () => {
    await database.clippings.update(idOf(1), { headline: 7 as never });
    expect(await editClipping(idOf(1), { note: '记' }, timeOf(5))).toBeUndefined();
    expect(await editClipping(idOf(2), { note: '记' }, timeOf(5))).toBeUndefined();
    expect((await database.clippings.get(idOf(1)))?.note).toBe('');
  });
});

test('editHighlights puts and drops by id, and counts them and their notes', async () => {
  const mark = { id: 'a', block: 0, start: 0, end: 2, quote: '晨江', note: '', createdAt: timeOf(2) };
  const put = (id: string, note = '') => ({
    put: [{ ...mark, id, note, colour: 'yellow' as const }],
    drop: [],
  });
  await Promise.all(['a', 'b'].map((id) => editHighlights(idOf(1), put(id), timeOf(5))));
  expect(await editHighlights(idOf(1), put('a', '核对'), timeOf(6))).toBe(true);
  expect((await getBody(idOf(1)))?.highlights.map(({ id, note }) => [id, note])).toEqual([
    ['b', ''],
    ['a', '核对'],
  ]);
  expect(await getClipping(idOf(1))).toMatchObject({ counts: { highlights: 2, notes: 1 }, revision: 3 });
  await editHighlights(idOf(1), { put: [], drop: ['a'] }, timeOf(7));
  expect((await getClipping(idOf(1)))?.id && (await getBody(idOf(1)))?.highlights).toHaveLength(1);
  expect(await getClipping(idOf(1))).not.toHaveProperty('counts.notes');
  expect(await editHighlights(idOf(2), put('a'), timeOf(5))).toBe(false);
});

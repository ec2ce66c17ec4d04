import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editTaxonomy } from '@/lib/actions/edit-taxonomy';
import { makeBackup } from '@/lib/actions/make-backup';
import { restoreBackup } from '@/lib/actions/restore-backup';
import { deleteClippings } from '@/lib/store/bin';
import { getClipping } from '@/lib/store/clippings';
import { createCollection, editCollection, placeCollections } from '@/lib/store/collections';
import { database } from '@/lib/store/database';
import { deleteCollection } from '@/lib/store/delete-collection';
import { editClipping } from '@/lib/store/edit-clipping';
import { getKnowledge, putKnowledge } from '@/lib/store/knowledge';
import { saveClipping } from '@/lib/store/save-clipping';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary, makeRecord } from '../store/library';
import { fakeWorker } from './worker';

beforeEach(async () => {
  fakeWorker({});
  await saveClipping(makeRecord(1));
  await saveClipping(makeRecord(2));
  await database.pictures.put({ hash: 'ab', type: 'image/png', bytes: new Uint8Array([0, 255, 10]) });
  await createCollection(idOf(9), { name: '年终' }, timeOf(0));
});
afterEach(emptyLibrary);

const contents = async () =>
  Object.fromEntries(
    await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()])),
  );

async function backup(): Promise<Blob> {
  const made = await makeBackup();
  if (!made.ok) throw new Error(made.failure);
  return made.value;
}

describe('a backup', () => {
  test('is one JSON file', async () => {
    const { head, entries, count } = JSON.parse(await (await backup()).text());
    expect(head).toMatchObject({ format: 'xinglin-backup', version: 1, database: 1 });
    expect(entries).toHaveLength(count);
  });

  test('brings the library back as it was, and a second time changes nothing', async () => {
    const file = await backup();
    const before = await contents();
    await emptyLibrary();
    expect(await restoreBackup(file)).toEqual({
      ok: true,
      value: { added: 2, renewed: 0, kept: 0, damaged: 0 },
    });
    expect(await contents()).toEqual(before);
    expect(await restoreBackup(file)).toEqual({
      ok: true,
      value: { added: 0, renewed: 0, kept: 2, damaged: 0 },
    });
    expect(await contents()).toEqual(before);
  });

  test('brings topics’ colours back, and adds what is missing to topics that are here', async () => {
    await editTaxonomy({ edit: { act: 'colour', id: 'tcm', colour: 'blue' } });
    await editTaxonomy({ edit: { act: 'add', zh: '医养结合', en: 'Elderly care' } });
    const file = await backup();
    const before = await getKnowledge('taxonomy');
    await emptyLibrary();
    await restoreBackup(file);
    expect(await getKnowledge('taxonomy')).toEqual(before);
    await emptyLibrary();
    await editTaxonomy({ edit: { act: 'colour', id: 'culture', colour: 'olive' } });
    await editTaxonomy({ edit: { act: 'rename', id: 'tcm', zh: '国医' } });
    await restoreBackup(file);
    const topic = async (id: string) =>
      (await getKnowledge('taxonomy'))?.topics.find((other) => other.id === id);
    expect(await topic('tcm')).toMatchObject({ zh: '国医', colour: 'blue' });
    expect(await topic('culture')).toMatchObject({ colour: 'olive' });
    expect(await topic('elderly-care')).toMatchObject({ zh: '医养结合' });
  });

  test('brings collections back with their order, the later state of each', async () => {
    await createCollection(idOf(8), { name: '党建', view: 'topic=party' }, timeOf(0));
    await editCollection(idOf(9), { order: [idOf(2), idOf(1)], archived: true }, timeOf(5));
    await placeCollections([idOf(9), idOf(8)], timeOf(6));
    const file = await backup();
    const before = await database.collections.toArray();
    await deleteCollection(idOf(8), timeOf(7));
    await database.collections.put({ ...before[1]!, name: '旧名', updatedAt: timeOf(1) });
    await restoreBackup(file);
    expect(await database.collections.toArray()).toEqual(before);
    expect(await database.tombstones.get(idOf(8))).toBeUndefined();
    await editCollection(idOf(9), { name: '新名' }, timeOf(9));
    await restoreBackup(file);
    expect(await database.collections.get(idOf(9))).toMatchObject({ name: '新名' });
  });

  test('brings the register of hospitals into the one that filled here meanwhile', async () => {
    const place = { province: '', city: '泽江市', county: '' };
    const first = { name: '泽江市第一医院', aliases: ['一院'], ...place, sources: [], kept: true };
    await putKnowledge('register', [first]);
    const file = await backup();
    const second = { name: '泽江市第二医院', aliases: [], ...place, sources: [] };
    await putKnowledge('register', [{ ...first, aliases: ['市一院'] }, second]);
    await restoreBackup(file);
    expect(await getKnowledge('register')).toEqual([{ ...first, aliases: ['市一院', '一院'] }, second]);
  });

  test('renews what is older here and leaves what is newer', async () => {
    await editClipping(idOf(1), { note: '备份里' }, timeOf(9));
    const file = await backup();
    await database.clippings.put({ ...(await database.clippings.get(idOf(1)))!, revision: 0, note: '' });
    await editClipping(idOf(2), { note: '后来' }, timeOf(9));
    expect(await restoreBackup(file)).toEqual({
      ok: true,
      value: { added: 0, renewed: 1, kept: 1, damaged: 0 },
    });
    expect(await getClipping(idOf(1))).toMatchObject({ note: '备份里' });
    expect(await getClipping(idOf(2))).toMatchObject({ note: '后来' });
  });

  test('carries damaged rows along and does not stumble over them', async () => {
    await database.clippings.update(idOf(1), { headline: 7 as never });
    const file = await backup();
    expect(await file.text()).toContain('"damaged":[{"clippings":[{');
    await emptyLibrary();
    expect(await restoreBackup(file)).toMatchObject({ ok: true, value: { added: 1, damaged: 1 } });
    expect(await database.bodies.count()).toBe(1);
  });

  test('brings back what was deleted for good', async () => {
    const file = await backup();
    await deleteClippings([idOf(1)], timeOf(9));
    await restoreBackup(file);
    expect(await getClipping(idOf(1))).toEqual(makeRecord(1).clipping);
    expect(await database.tombstones.count()).toBe(0);
  });
});

describe('a flawed backup changes nothing and is told by its line', () => {
  test.for<[string, (text: string) => string, RegExp]>([
    ['cut short', (text) => text.slice(0, -200), /line \d+/],
    ['a line missing', (text) => text.replace(/\n\{"collections".*\n/, '\n'), /the end is missing/],
    ['another format', (text) => text.replace('xinglin-backup', 'other'), /line 1/],
    ['newer tables', (text) => text.replace('"database":1', '"database":2'), /tables of version 2/],
    ['an unknown table', (text) => text.replace('"bodies":', '"bodie":'), /bodie is no table/],
    ['a wrong type', (text) => text.replace('"starred":false', '"starred":"no"'), /line \d+/],
    [
      'a foreign key',
      (text) => text.replace('"starred":false', '"starred":false,"__proto__":{"x":1}'),
      /line \d+/,
    ],
    [
      'script as a link',
      (text) => text.replace('"properties":{}', '"properties":{"href":"javascript:1"}'),
      /line \d+/,
    ],
    ['no JSON', () => 'hello', /line 1/],
    ['nothing', () => '', /line 0/],
  ])('%s', async ([, spoil, line]) => {
    const text = await (await backup()).text();
    const spoilt = spoil(text);
    expect(spoilt).not.toBe(text);
    await emptyLibrary();
    await saveClipping(makeRecord(3));
    const before = await contents();
    const outcome = await restoreBackup(new Blob([spoilt]));
    expect(outcome).toMatchObject({
      ok: false,
      failure: 'import-invalid',
      detail: expect.stringMatching(line),
    });
    expect(await contents()).toEqual(before);
    expect({}).not.toHaveProperty('x');
  });
});

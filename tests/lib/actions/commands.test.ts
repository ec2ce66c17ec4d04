import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { commandNames, obey } from '@/lib/actions/commands';
import { getLibraryMirror } from '@/lib/platform/library-mirror';
import { changeSettings } from '@/lib/platform/settings';
import { Commands } from '@/lib/schema/command';
import { getBody, getClipping } from '@/lib/store/clippings';
import { database } from '@/lib/store/database';
import { getKnowledge } from '@/lib/store/knowledge';
import { saveClipping } from '@/lib/store/save-clipping';
import { idOf } from '../../builders';
import { emptyLibrary, makeRecord } from '../store/library';
import { fakeWorker, reportPage } from './worker';

beforeEach(async () => {
  fakeWorker({ 1: reportPage(1) });
  await saveClipping(makeRecord(1));
});
afterEach(emptyLibrary);

const page = () => ({ id: browser.runtime.id, url: `${browser.runtime.getURL('/')}options.html` });
const done = { ok: true, value: null };

test('every command has a shape, and the other way round', () => {
  expect(commandNames.toSorted()).toEqual(Object.keys(Commands).toSorted());
});

describe('senders', () => {
  const web = { url: 'https://news.example/' };
  test.for([
    ['a web page', { id: 'other', ...web }],
    ['our own script in a web page', { id: 'test-extension-id', ...web }],
    ['nobody', {}],
  ] as const)('%s is not obeyed', async ([, sender]) => {
    for (const name of commandNames.filter((command) => command !== 'undoToast')) {
      await expect(obey(name, {}, sender), name).rejects.toThrow('is not taken from');
    }
  });

  test('a toast needs our script and a token that was issued', async () => {
    const token = '7f1b7f2e-9a4c-4b1e-8f57-0d8a1c2b3d4e';
    await expect(obey('undoToast', { token }, { id: 'other', ...web })).rejects.toThrow();
    const ours = { id: browser.runtime.id, ...web };
    expect(await obey('undoToast', { token }, ours)).toMatchObject({ ok: false, failure: 'not-found' });
  });
});

test.for([
  ['editClipping', { id: 'x', patch: {} }],
  ['editClipping', { id: idOf(1), patch: { id: idOf(2) } }],
  ['editClipping', JSON.parse(`{"id":"${idOf(1)}","patch":{"__proto__":{"note":"x"},"constructor":{}}}`)],
  ['binClippings', { ids: [idOf(1)], binned: 'yes' }],
  ['createCollection', { name: '  ' }],
  ['clipTab', { tabId: '1', mode: 'ask', selection: false }],
] as const)('%s refuses what has not its shape', async ([name, payload]) => {
  await expect(obey(name, payload, page())).rejects.toThrow();
  expect(await getClipping(idOf(1))).toEqual(makeRecord(1).clipping);
});

describe('editing', () => {
  test('answers with the values before', async () => {
    expect(await obey('editClipping', { id: idOf(1), patch: { note: '记' } }, page())).toEqual({
      ok: true,
      value: { before: { note: '' } },
    });
    expect(await obey('editClipping', { id: idOf(2), patch: { note: '记' } }, page())).toEqual({
      ok: false,
      failure: 'not-found',
    });
  });

  test('of many at once', async () => {
    const edit = { ids: [idOf(1)], addTags: ['要闻'] };
    expect(await obey('editClippings', edit, page())).toMatchObject({ ok: true });
    expect(await getClipping(idOf(1))).toMatchObject({ tags: ['要闻'] });
  });

  test('of the text keeps the version before, and highlights on their words', async () => {
    const mark = {
      id: 'a',
      block: 0,
      start: 0,
      end: 3,
      quote: '晨江市',
      note: '',
      createdAt: '2025-03-01T00:00:00Z',
    };
    await obey('editHighlights', { id: idOf(1), put: [{ ...mark, colour: 'yellow' }], drop: [] }, page());
    const element = (value: string) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value }],
    });
    const body = { type: 'root', children: [element('导语。'), element('昨日，晨江市第一医院开诊。')] };
    expect(await obey('editText', { id: idOf(1), body, session: idOf(30) }, page())).toEqual(done);
    expect(await getBody(idOf(1))).toMatchObject({
      text: '导语。\n昨日，晨江市第一医院开诊。',
      highlights: [{ block: 1, start: 3, end: 6 }],
    });
    const [revision] = await database.revisions.toArray();
    expect(revision).toMatchObject({ cause: 'text-edited', body: { text: makeRecord(1).body.text } });
    expect(await obey('restoreRevision', { revisionId: revision!.id }, page())).toEqual(done);
    expect((await getBody(idOf(1)))?.text).toBe(makeRecord(1).body.text);
  });

  test('of statistics survives reading again', async () => {
    const statistics = [
      {
        metric: '床位',
        metricKey: 'beds',
        value: 121,
        unit: '张',
        qualifier: '',
        change: '',
        period: '',
        quote: '开放床位120张',
        section: '',
      },
    ];
    expect(await obey('editStatistics', { id: idOf(1), statistics }, page())).toEqual(done);
    expect(await obey('readAgain', { ids: [idOf(1)] }, page())).toEqual({ ok: true, value: { changed: 1 } });
    expect((await getBody(idOf(1)))?.statistics).toEqual(statistics);
    expect(await getClipping(idOf(1))).toMatchObject({ hospitals: [{ name: '晨江市第一医院' }] });
    expect(await obey('readAgain', { ids: [idOf(1)] }, page())).toEqual({ ok: true, value: { changed: 0 } });
  });
});

test('bin and deletion', async () => {
  expect(await obey('binClippings', { ids: [idOf(1)], binned: true }, page())).toEqual(done);
  expect(await getClipping(idOf(1))).toMatchObject({ binnedAt: expect.any(String) });
  expect(await obey('deleteClippings', { ids: [idOf(1)] }, page())).toEqual(done);
  expect(await getClipping(idOf(1))).toBeUndefined();
  expect(await getLibraryMirror()).toMatchObject({ clippings: 0 });
});

test('exportClippings writes the library without the bin', async () => {
  await saveClipping(makeRecord(2));
  await obey('binClippings', { ids: [idOf(2)], binned: true }, page());
  const file = await obey('exportClippings', { selection: 'all', format: 'json' }, page());
  const { clippings } = JSON.parse(file.ok ? file.value.text : '') as { clippings: { id: string }[] };
  expect(clippings).toMatchObject([{ id: idOf(1), snapshot: { sha256: 'ab' } }]);
  expect(await obey('exportClippings', { selection: 'all', format: 'toString' }, page())).toMatchObject({
    ok: false,
  });
});

test('what was learned is put in place and forgotten', async () => {
  const learned = { version: 1, corrections: 3, topics: {}, primary: {}, genres: {}, hospitals: {} } as const;
  expect(await obey('setLearned', { learned }, page())).toEqual(done);
  expect(await getKnowledge('learned')).toEqual(learned);
  expect(await obey('setLearned', { learned: null }, page())).toEqual(done);
  expect(await database.knowledge.count()).toBe(0);
});

test('an original is kept unless the editor wants none', async () => {
  fakeWorker({ 2: reportPage(2), 3: reportPage(3) });
  const clip = (tabId: number) => obey('clipTab', { tabId, mode: 'both', selection: false }, page());
  await clip(2);
  await changeSettings({ keepOriginals: false });
  await clip(3);
  const bytes = (await database.snapshots.toArray()).map((facts) => [
    facts.url,
    facts.bytes > 0,
    facts.sha256 !== '',
  ]);
  expect(bytes).toContainEqual(['https://news.example/story/2?from=list', true, true]);
  expect(bytes).toContainEqual(['https://news.example/story/3?from=list', false, false]);
});

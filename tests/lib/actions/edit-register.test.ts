import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { binClippings } from '@/lib/actions/bin-clippings';
import { clipTab } from '@/lib/actions/clip-tab';
import { editRegister } from '@/lib/actions/edit-register';
import { readAgain } from '@/lib/actions/read-again';
import { undoClip } from '@/lib/actions/undo-clip';
import type { Clipping } from '@/lib/schema/clipping';
import { getClipping, listNaming } from '@/lib/store/clippings';
import { database } from '@/lib/store/database';
import { getKnowledge } from '@/lib/store/knowledge';
import { idOf } from '../../builders';
import { emptyLibrary } from '../store/library';
import { fakeWorker, reportPage } from './worker';

const name = '晨江市第一医院';
const clip = (n: number) => clipTab({ tabId: n, mode: 'ask', selection: false, captureId: idOf(n) });
const namesNow = async () => (await getKnowledge('register'))?.map((entry) => entry.name);
const receipt = (n: number) => ({ clippingId: idOf(n), state: 'saved', headline: '' }) as const;

beforeEach(async () => {
  fakeWorker({ 1: reportPage(1), 2: reportPage(2) });
  await clip(1);
});
afterEach(emptyLibrary);

test('a clip enters its hospital; taken back, it takes it out again', async () => {
  expect(await namesNow()).toEqual([name]);
  await undoClip(receipt(1));
  expect(await namesNow()).toEqual([]);
});

test('a hospital another clipping names stays, and so does one the editor touched', async () => {
  await clip(2);
  await undoClip(receipt(2));
  expect(await namesNow()).toEqual([name]);
  await editRegister({ edit: { act: 'set', name, facts: { level: '三级甲等' } } });
  await undoClip(receipt(1));
  expect(await namesNow()).toEqual([name]);
});

test('a clipping taken out of the bin tells of its hospital anew', async () => {
  await undoClip(receipt(1));
  await binClippings({ ids: [idOf(1)], binned: false });
  expect(await namesNow()).toEqual([name]);
});

test('another name reaches the clippings that name the hospital when they are read again', async () => {
  await editRegister({ edit: { act: 'rename', name, to: '晨江市总医院' } });
  const ids = await listNaming(['晨江市总医院', name]);
  expect(ids).toEqual([idOf(1)]);
  await readAgain({ ids });
  expect(((await getClipping(idOf(1))) as Clipping).hospitals).toMatchObject([
    { name: '晨江市总医院', aliases: [name] },
  ]);
});

test('an edit answers with its undo; a name that is taken and an edit of nothing are told', async () => {
  expect(await editRegister({ edit: { act: 'add', name: '晨江市第二医院' } })).toEqual({
    ok: true,
    value: { undo: { act: 'delete', name: '晨江市第二医院' } },
  });
  const taken = await editRegister({ edit: { act: 'rename', name, to: '晨江市第二医院' } });
  expect(taken).toEqual({ ok: false, failure: 'name-taken' });
  const nothing = await editRegister({ edit: { act: 'delete', name: '没有医院' } });
  expect(nothing).toEqual({ ok: false, failure: 'not-found' });
});

test('a register that cannot be read stays as it is', async () => {
  await database.knowledge.put({ name: 'register', value: { from: 'a later release' } });
  expect(await editRegister({ edit: { act: 'add', name: '晨江市第二医院' } })).toMatchObject({ ok: false });
  expect((await database.knowledge.get('register'))?.value).toEqual({ from: 'a later release' });
});

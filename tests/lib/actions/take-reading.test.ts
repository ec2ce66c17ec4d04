import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clipTab } from '@/lib/actions/clip-tab';
import { editText } from '@/lib/actions/edit-text';
import { takeReading } from '@/lib/actions/take-reading';
import { getBody, getClipping } from '@/lib/store/clippings';
import { editClipping } from '@/lib/store/edit-clipping';
import { listRevisions } from '@/lib/store/revisions';
import { idOf, makeCapture, timeOf } from '../../builders';
import { emptyLibrary } from '../store/library';
import { fakeWorker, reportPage } from './worker';

beforeEach(async () => {
  fakeWorker({ 1: reportPage(1) });
  await clipTab({ tabId: 1, mode: 'ask', selection: false, captureId: idOf(1) });
});
afterEach(emptyLibrary);

const better = makeCapture(1, { kicker: '家门口的好医院', headline: '更好的标题', source: '晨江日报社' });

test('a better reading keeps what the editor corrected, and the version before', async () => {
  await editClipping(idOf(1), { source: '晨江晚报', note: '记' }, timeOf(5));
  expect(await takeReading({ id: idOf(1), capture: better })).toEqual({ ok: true, value: null });
  expect(await getClipping(idOf(1))).toMatchObject({
    headline: '更好的标题',
    source: '晨江晚报',
    note: '记',
  });
  expect(await listRevisions(idOf(1))).toMatchObject([{ cause: 'read-again', clipping: { kicker: '' } }]);
});

test('a text the editor changed stays as it is', async () => {
  await editText({ id: idOf(1), body: { type: 'root', children: [] }, session: idOf(30) });
  await takeReading({ id: idOf(1), capture: better });
  expect(await getBody(idOf(1))).toMatchObject({ text: '', pictures: [{ caption: '门诊大厅' }] });
  expect(await getClipping(idOf(1))).toMatchObject({ kicker: '家门口的好医院', counts: { characters: 0 } });
});

test('a clipping that is gone is said to be', async () => {
  expect(await takeReading({ id: idOf(9), capture: better })).toMatchObject({
    ok: false,
    failure: 'not-found',
  });
});

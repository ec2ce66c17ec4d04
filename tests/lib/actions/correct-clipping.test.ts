import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clipTab } from '@/lib/actions/clip-tab';
import { correctClipping } from '@/lib/actions/correct-clipping';
import { readAgain } from '@/lib/actions/read-again';
import { getClipping } from '@/lib/store/clippings';
import { listCorrections } from '@/lib/store/corrections';
import { database } from '@/lib/store/database';
import { getKnowledge } from '@/lib/store/knowledge';
import type { Body } from '@/lib/schema/body';
import type { Clipping } from '@/lib/schema/clipping';
import { idOf } from '../../builders';
import { emptyLibrary } from '../store/library';
import { fakeWorker, reportPage } from './worker';

const clinic = (place: string): Body => ({
  type: 'root',
  children: [
    {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [
        {
          type: 'text',
          value: `5月6日，临江市安和医院12名医生走进${place}开展义诊，免费为居民量血压、测血糖，服务群众300人次，发放宣传资料500份。`,
        },
      ],
    },
  ],
});
const page = (n: number, place: string) =>
  reportPage(n, { headline: `临江市安和医院义诊走进${place}`, source: '临江日报', body: clinic(place) });
const taught = Object.fromEntries([4, 5, 6].map((n) => [n, page(n, `柳荫社区${n}号院`)]));
const clip = (n: number) => clipTab({ tabId: n, mode: 'ask', selection: false, captureId: idOf(n) });
const stored = async (n: number): Promise<Clipping> => (await getClipping(idOf(n))) as Clipping;
const topicsOf = async (n: number): Promise<string[]> => (await stored(n)).topics.map(({ id }) => id);
const service = [{ id: 'service', score: 1, primary: true, evidence: [] }];

beforeEach(async () => {
  fakeWorker({ 1: page(1, '花园社区'), 2: page(2, '河滨广场'), 3: page(3, '南门社区'), ...taught });
  await clip(1);
});
afterEach(emptyLibrary);

test('corrections of topics move the next clips, and what is read again', async () => {
  await clip(2);
  expect(await topicsOf(2)).toContain('welfare');
  for (const n of [4, 5, 6]) {
    await clip(n);
    const patch = { topics: service };
    expect(await correctClipping({ id: idOf(n), patch })).toMatchObject({ ok: true });
  }
  // What was read rightly meanwhile teaches nothing more.
  expect((await getKnowledge('learned'))?.corrections).toBeGreaterThan(1);
  await clip(3);
  expect(await topicsOf(3)).toEqual(['service']);
  expect(await readAgain({ ids: [idOf(2), idOf(4)] })).toMatchObject({ ok: true });
  expect(await topicsOf(2)).toEqual(['service']);
  expect((await stored(4)).topics).toEqual(service);
});

test('a hospital put right is right in the next clip, and taking that back takes it back', async () => {
  const { hospitals } = await stored(1);
  const right = [{ name: '临江市第一人民医院', aliases: [], primary: true }];
  await correctClipping({ id: idOf(1), patch: { hospitals: right } });
  expect(await getKnowledge('register')).toMatchObject([{ name: '临江市第一人民医院' }]);
  await clip(2);
  expect((await stored(2)).hospitals).toMatchObject([{ name: '临江市第一人民医院', primary: true }]);
  await correctClipping({ id: idOf(1), patch: { hospitals } });
  await clip(3);
  expect((await stored(3)).hospitals).toMatchObject([{ name: '临江市安和医院', primary: true }]);
});

test('the subject of a clip is entered in the register', async () => {
  expect(await getKnowledge('register')).toMatchObject([{ name: '临江市安和医院' }]);
});

test('what is no reading teaches nothing', async () => {
  await correctClipping({ id: idOf(1), patch: { note: '记', headline: '另题' } });
  expect(await getKnowledge('learned')).toBeUndefined();
});

test('an edit is kept where nothing can be learned, and what was taught is left', async () => {
  await database.knowledge.put({ name: 'learned', value: 'broken' });
  expect(await correctClipping({ id: idOf(1), patch: { topics: service } })).toMatchObject({ ok: true });
  expect((await stored(1)).topics).toEqual(service);
  expect(await listCorrections(idOf(1))).toHaveLength(1);
  expect(await database.knowledge.get('learned')).toMatchObject({ value: 'broken' });
});

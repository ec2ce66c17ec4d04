import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { clipTab } from '@/lib/actions/clip-tab';
import { editText } from '@/lib/actions/edit-text';
import { undoClip } from '@/lib/actions/undo-clip';
import { getLibraryMirror } from '@/lib/platform/library-mirror';
import { captureLimits } from '@/lib/schema/capture';
import type { ClipReceipt, ClipTab } from '@/lib/schema/command';
import { getBody, getClipping } from '@/lib/store/clippings';
import { database } from '@/lib/store/database';
import { editClipping } from '@/lib/store/edit-clipping';
import { listRevisions } from '@/lib/store/revisions';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary } from '../store/library';
import { fakeWorker, listPage, reportPage } from './worker';

const paragraph = (value: string) => ({
  type: 'element' as const,
  tagName: 'p' as const,
  properties: {},
  children: [{ type: 'text' as const, value }],
});
const rewritten = { body: { type: 'root' as const, children: [paragraph('晨江市第一医院床位增至200张。')] } };

beforeEach(() => {
  fakeWorker({
    1: reportPage(1),
    2: reportPage(1, rewritten),
    3: listPage,
    4: { page: () => ({ outcome: 'capture', capture: { id: 'no capture' } }) },
    5: { contentType: 'application/pdf', page: () => undefined },
    6: {
      page: () => {
        throw new Error('Cannot access contents of the page. Extension manifest must request permission');
      },
    },
    7: reportPage(7, { log: { hints: '' } as never }),
    8: reportPage(8, { body: { type: 'root', children: [paragraph('长'.repeat(captureLimits.text + 1))] } }),
  });
});
afterEach(emptyLibrary);

const clip = (tabId: number, rest: Partial<ClipTab> = {}) =>
  clipTab({ tabId, mode: 'ask', selection: false, ...rest });

async function receiptOf(outcome: ReturnType<typeof clip>): Promise<ClipReceipt> {
  const settled = await outcome;
  if (!settled.ok) throw new Error(settled.failure);
  return settled.value;
}

test('a page becomes a clipping with what was read from it', async () => {
  const { clippingId, ...rest } = await receiptOf(clip(1));
  expect(rest).toEqual({ state: 'saved', headline: '第1家基层门诊开诊' });
  expect(await getClipping(clippingId)).toMatchObject({
    hospitals: [{ name: '晨江市第一医院', primary: true }],
    counts: { characters: 23, pictures: 1, statistics: 1 },
    thumbnail: 'https://img.example/1.jpg',
  });
  expect((await getBody(clippingId))?.statistics).toMatchObject([{ value: 120, unit: '张' }]);
  expect(await database.snapshots.toArray()).toMatchObject([
    { id: clippingId, clippingId, encoding: 'UTF-8' },
  ]);
  // Counted when the editor has the answer.
  await expect.poll(getLibraryMirror).toMatchObject({ clippings: 1 });
});

test.for([
  ['2025-03-01T00:00:00.000Z', { respondedAt: '2025-03-01T00:00:00.000Z' }],
  ['yesterday', { respondedAt: undefined }],
] as const)('when the page’s host answered is kept, where it is a time: %s', async ([respondedAt, kept]) => {
  fakeWorker({ 1: { ...reportPage(1), respondedAt } });
  await clip(1);
  const [snapshot] = await database.snapshots.toArray();
  expect(snapshot?.respondedAt).toBe(kept.respondedAt);
});

test('the same capture asked for twice is stored once and answers the same', async () => {
  const asked = { captureId: idOf(77), mode: 'both' } as const;
  expect(await clip(1, asked)).toEqual(await clip(1, asked));
  expect(await database.clippings.count()).toBe(1);
});

test('two clips of a page at the same time become one clipping', async () => {
  const receipts = await Promise.all([receiptOf(clip(1)), receiptOf(clip(1)), receiptOf(clip(1))]);
  expect(new Set(receipts.map(({ clippingId }) => clippingId)).size).toBe(1);
  expect(await database.clippings.count()).toBe(1);
});

describe('a page that is in the library', () => {
  test('is shown, and whether it has changed is said', async () => {
    const first = await receiptOf(clip(1));
    expect(await receiptOf(clip(1))).toEqual({ ...first, state: 'existing', changed: false });
    expect(await receiptOf(clip(2))).toMatchObject({
      state: 'existing',
      changed: true,
      newer: { text: expect.stringContaining('200') },
    });
  });

  test('is updated with the old version kept and the editor’s work on top', async () => {
    const { clippingId } = await receiptOf(clip(1));
    await editClipping(clippingId, { note: '头版', source: '晨江晚报' }, timeOf(9));
    expect(await receiptOf(clip(2, { mode: 'update' }))).toMatchObject({ clippingId, state: 'updated' });
    expect(await getClipping(clippingId)).toMatchObject({ note: '头版', source: '晨江晚报' });
    expect((await getBody(clippingId))?.text).toContain('200');
    expect(await listRevisions(clippingId)).toMatchObject([{ cause: 'clipped-again' }]);
    expect(await database.snapshots.count()).toBe(2);
  });

  test('loses an edit of the text to the page’s new text, which is what an update asks for', async () => {
    const { clippingId } = await receiptOf(clip(1));
    const body = { type: 'root' as const, children: [paragraph('编辑改过的正文。')] };
    await editText({ id: clippingId, body, session: idOf(40) });
    expect(await receiptOf(clip(1))).toMatchObject({ changed: false });
    expect(await receiptOf(clip(2))).toMatchObject({ changed: true });
    await clip(2, { mode: 'update' });
    expect((await getBody(clippingId))?.text).toContain('200');
    expect(await receiptOf(clip(2))).toMatchObject({ changed: false });
    expect(await listRevisions(clippingId)).toHaveLength(2);
  });

  test('stands beside its second clipping where both are wanted', async () => {
    await clip(1);
    await clip(1, { mode: 'both' });
    expect(await database.clippings.count()).toBe(2);
  });
});

describe('undo', () => {
  test('puts a new clipping into the bin', async () => {
    const receipt = await receiptOf(clip(1));
    expect(await undoClip(receipt)).toEqual({ ok: true, value: null });
    expect(await getClipping(receipt.clippingId)).toMatchObject({ binnedAt: expect.any(String) });
    expect(await receiptOf(clip(1))).toMatchObject({ state: 'saved' });
  });

  test('brings the version before an update back, once or twice', async () => {
    await clip(1);
    const receipt = await receiptOf(clip(2, { mode: 'update' }));
    await undoClip(receipt);
    await undoClip(receipt);
    expect((await getBody(receipt.clippingId))?.text).toContain('120');
  });
});

test.for([
  [3, 'not-article-list'],
  [4, 'capture-invalid'],
  [5, 'pdf-page'],
  [6, 'no-permission'],
  [7, 'capture-invalid'],
  [8, 'capture-invalid'],
  [99, 'page-gone'],
] as const)('tab %i fails with %s and stores nothing', async ([tabId, failure]) => {
  expect(await clip(tabId)).toMatchObject({ ok: false, failure });
  for (const table of database.tables) expect(await table.count(), table.name).toBe(0);
});

test('a full disk fails the clip whole', async () => {
  const full = Object.assign(new Error(''), { name: 'QuotaExceededError' });
  vi.spyOn(database, 'transaction').mockRejectedValueOnce(full);
  expect(await clip(1)).toMatchObject({ ok: false, failure: 'quota-exceeded' });
  expect(await database.clippings.count()).toBe(0);
  expect(browser.scripting.executeScript).toHaveBeenCalled();
});

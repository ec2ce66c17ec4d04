import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clipTab, saveCapture } from '@/lib/actions/clip-tab';
import { previewTab } from '@/lib/actions/preview-tab';
import { changeSettings } from '@/lib/platform/settings';
import type { ClipPreview } from '@/lib/schema/clip-preview';
import { Commands } from '@/lib/schema/command';
import { getClipping } from '@/lib/store/clippings';
import { createCollection, editCollection } from '@/lib/store/collections';
import { database } from '@/lib/store/database';
import { deleteCollection } from '@/lib/store/delete-collection';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary } from '../store/library';
import { fakeWorker, listPage, reportPage } from './worker';

beforeEach(() => fakeWorker({ 1: reportPage(1), 3: listPage }));
afterEach(emptyLibrary);

async function preview(tabId: number): Promise<ClipPreview & { state: 'new' }> {
  const outcome = await previewTab({ tabId, selection: false, captureId: idOf(77) });
  if (!outcome.ok || outcome.value.state !== 'new') throw new Error('There is nothing new to see.');
  return outcome.value;
}

describe('a preview', () => {
  test('tells what the page would become, and stores nothing', async () => {
    const { clipping, body } = await preview(1);
    expect(clipping).toMatchObject({
      headline: '第1家基层门诊开诊',
      hospitals: [{ name: '晨江市第一医院' }],
      counts: { statistics: 1 },
    });
    expect(body.statistics).toMatchObject([{ value: 120, unit: '张' }]);
    for (const table of database.tables) expect(await table.count(), table.name).toBe(0);
  });

  test('is saved as it was read, once however often it is asked for', async () => {
    const { tabId, capture, clipping } = await preview(1);
    const command = Commands.saveCapture.parse(structuredClone({ tabId, capture }));
    fakeWorker({});
    const receipt = {
      ok: true,
      value: { clippingId: idOf(77), state: 'saved', headline: clipping.headline },
    };
    expect(await saveCapture(command)).toEqual(receipt);
    expect(await saveCapture(command)).toEqual(receipt);
    expect(await database.clippings.count()).toBe(1);
  });

  test('of a page that is in the library shows that clipping', async () => {
    const clipped = await clipTab({ tabId: 1, mode: 'ask', selection: false });
    const outcome = await previewTab({ tabId: 1, selection: false });
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        state: 'existing',
        receipt: { state: 'existing', clippingId: clipped.ok && clipped.value.clippingId },
      },
    });
  });

  test('of a page without a report says so', async () => {
    expect(await previewTab({ tabId: 3, selection: false })).toMatchObject({
      ok: false,
      failure: 'not-article-list',
    });
  });
});

describe('the default collection', () => {
  const clip = async (): Promise<string[] | undefined> => {
    const outcome = await clipTab({ tabId: 1, mode: 'both', selection: false });
    const clipping = outcome.ok ? await getClipping(outcome.value.clippingId) : undefined;
    return clipping && 'collections' in clipping ? clipping.collections : undefined;
  };
  beforeEach(async () => {
    await createCollection(idOf(9), { name: '年终' }, timeOf(0));
    await changeSettings({ defaultCollection: idOf(9) });
  });

  test('is where every new clipping starts, and the preview says so', async () => {
    expect((await preview(1)).clipping.collections).toEqual([idOf(9)]);
    expect(await clip()).toEqual([idOf(9)]);
  });

  test('leaves a clipping out that the editor took out, when its page is clipped again', async () => {
    await clip();
    await database.clippings.toCollection().modify({ collections: [] });
    await clipTab({ tabId: 1, mode: 'update', selection: false });
    expect(await database.clippings.toArray()).toMatchObject([{ collections: [] }]);
  });

  test.for([
    ['put away', () => editCollection(idOf(9), { archived: true }, timeOf(1))],
    ['deleted', () => deleteCollection(idOf(9), timeOf(1))],
    ['a saved view', () => database.collections.update(idOf(9), { view: 'q=急诊' })],
  ] as const)('takes nothing in once it is %s', async ([, change]) => {
    await change();
    expect(await clip()).toEqual([]);
  });
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { clipQuietly } from '@/lib/actions/clip-quietly';
import { undoToast } from '@/lib/actions/undo-clip';
import type { ToastWords } from '@/lib/platform/toast';
import { countClippings } from '@/lib/store/clippings';
import { emptyLibrary } from '../store/library';
import { fakeWorker, listPage, reportPage } from './worker';

beforeEach(() => fakeWorker({ 1: reportPage(1), 2: listPage }));
afterEach(emptyLibrary);

const toast = (): ToastWords => {
  const calls = vi.mocked(browser.scripting.executeScript).mock.calls as unknown as [
    { args?: ToastWords[] },
  ][];
  return calls.at(-1)![0].args![0]!;
};

test('a clip without the popup shows a badge and a toast whose undo serves once', async () => {
  await clipQuietly(1, false);
  expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 1, text: '✓' });
  expect(toast().message).toBe('toast_saved 第1家基层门诊开诊');
  const { token } = toast();
  expect(await undoToast({ token })).toMatchObject({ ok: true });
  expect(await countClippings()).toEqual({ library: 0, bin: 1 });
  expect(await undoToast({ token })).toMatchObject({ ok: false });
});

test('a page that is there already offers no undo', async () => {
  await clipQuietly(1, false);
  await clipQuietly(1, false);
  expect(toast()).toMatchObject({ message: 'toast_existing 第1家基层门诊开诊', token: '' });
});

test('what is no article is said in a sentence', async () => {
  await clipQuietly(2, false);
  expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 2, text: '!' });
  expect(toast()).toMatchObject({ message: 'failure_not_article_list', token: '' });
});

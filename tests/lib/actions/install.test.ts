import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { install } from '@/lib/actions/install';
import { showKnown } from '@/lib/actions/show-known';
import { changeSettings } from '@/lib/platform/settings';
import { makeClipping } from '../../builders';
import { emptyLibrary, putClippings } from '../store/library';
import { fakeWorker, listPage } from './worker';

const create = vi.fn();
beforeEach(() => {
  fakeWorker({ 1: listPage, 2: listPage });
  create.mockClear();
  Object.assign(browser, { contextMenus: { removeAll: vi.fn(async () => {}), create: vi.fn() } });
  Object.assign(browser.tabs, { create });
});
afterEach(emptyLibrary);

test('a first install opens the library once and puts menus and the bin’s alarm in place', async () => {
  await install('install');
  expect(create.mock.calls[0]![0].url).toMatch(/options\.html#welcome$/);
  const items = vi.mocked(browser.contextMenus.create).mock.calls.map(([{ id }]) => id);
  expect(items).toEqual(['clip-page', 'clip-selection', 'open-library']);
  expect(await browser.alarms.get('bin')).toMatchObject({ periodInMinutes: 1_440 });
});

test('an update opens nothing', async () => {
  await install('update');
  expect(create).not.toHaveBeenCalled();
});

test('the badge tells of a known page only where that was switched on', async () => {
  await putClippings(makeClipping(1));
  await showKnown(1);
  expect(browser.action.setBadgeText).not.toHaveBeenCalled();
  await changeSettings({ badge: true });
  await showKnown(1);
  await showKnown(2);
  expect(vi.mocked(browser.action.setBadgeText).mock.calls).toEqual([
    [{ tabId: 1, text: '✓' }],
    [{ tabId: 2, text: '' }],
  ]);
});

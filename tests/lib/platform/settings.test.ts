import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, getSettings, watchSettings } from '@/lib/platform/settings';

beforeEach(() => fakeBrowser.reset());
const stored = async () => (await browser.storage.local.get('settings'))['settings'];

test.for([[undefined], ['broken'], [[1]], [{ badge: 'yes', theme: 7 }]])(
  '%j counts as the defaults',
  async ([value]) => {
    await browser.storage.local.set({ settings: value });
    expect(await getSettings()).toMatchObject({
      badge: false,
      keepPictures: true,
      language: 'auto',
      theme: 'auto',
    });
  },
);

test('a change leaves other choices, readable or not, where they are', async () => {
  await browser.storage.local.set({ settings: { theme: 'dark', ofTomorrow: [1], badge: 'yes' } });
  await changeSettings({ keepPictures: false });
  expect(await stored()).toEqual({ theme: 'dark', ofTomorrow: [1], badge: 'yes', keepPictures: false });
  expect(await getSettings()).toMatchObject({ theme: 'dark', keepPictures: false, badge: false });
});

test('a change is told until it is no longer wanted', async () => {
  const themes: string[] = [];
  const stop = watchSettings(({ theme }) => themes.push(theme));
  await changeSettings({ theme: 'dark' });
  stop();
  await changeSettings({ theme: 'light' });
  expect(themes).toEqual(['dark']);
});

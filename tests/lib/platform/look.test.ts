// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyLook, recallLook } from '@/lib/platform/look';
import { speak } from '@/lib/platform/texts';
import english from '@/public/_locales/en/messages.json';

beforeEach(() => {
  fakeBrowser.i18n.getMessage = () => 'zh-CN';
  fakeBrowser.runtime.getURL = (path: string) => path;
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(english)));
});
afterEach(() => {
  localStorage.clear();
  speak(undefined);
  vi.unstubAllGlobals();
});

test('a page that never had a look follows the browser', () => {
  expect(recallLook()).toEqual({ language: 'auto', theme: 'auto' });
});

test('a look is given to the page and recalled by the next', async () => {
  await applyLook({ language: 'en', theme: 'dark' });
  expect(document.documentElement.lang).toBe('en');
  expect(document.documentElement.dataset.theme).toBe('dark');
  expect(recallLook()).toEqual({ language: 'en', theme: 'dark' });
});

test('going back to the browser’s look leaves nothing behind', async () => {
  await applyLook({ language: 'en', theme: 'dark' });
  await applyLook({ language: 'auto', theme: 'auto' });
  expect(document.documentElement.lang).toBe('zh-CN');
  expect(document.documentElement.dataset.theme).toBeUndefined();
});

test.each(['xx blue', '{}', 'en'])('what cannot be read counts as the browser’s: %s', (stored) => {
  localStorage.setItem('look', stored);
  expect(recallLook().theme).toBe('auto');
});

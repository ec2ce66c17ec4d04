import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clipShortcut, shortcutsAddress } from '@/lib/platform/shortcut';

beforeEach(() => fakeBrowser.reset());

test.for([
  [[{ name: 'clip-page', shortcut: 'Alt+Shift+S' }], 'Alt+Shift+S'],
  [[{ name: 'clip-page' }, { name: 'other', shortcut: 'F2' }], ''],
  [[], ''],
] as const)('%j reads as %j', async ([commands, shortcut]) => {
  Object.assign(browser, { commands: { getAll: async () => commands } });
  expect(await clipShortcut()).toBe(shortcut);
});

test.for([
  ['chrome-extension://abc/', 'chrome://extensions/shortcuts'],
  ['moz-extension://abc/', 'about:addons'],
])('%s changes shortcuts at %s', ([own, address]) => {
  Object.assign(browser.runtime, { getURL: () => own });
  expect(shortcutsAddress()).toBe(address);
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { commandNames } from '@/lib/actions/commands';

const event = () => ({ addListener: vi.fn() });

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser, { contextMenus: { onClicked: event() }, commands: { onCommand: event() } });
  Object.assign(globalThis, { chrome: browser });
});
afterEach(() => vi.restoreAllMocks());

test('every listener stands when main returns', () => {
  const events = {
    message: vi.spyOn(browser.runtime.onMessage, 'addListener'),
    installed: vi.spyOn(browser.runtime.onInstalled, 'addListener'),
    startup: vi.spyOn(browser.runtime.onStartup, 'addListener'),
    alarm: vi.spyOn(browser.alarms.onAlarm, 'addListener'),
    activated: vi.spyOn(browser.tabs.onActivated, 'addListener'),
    updated: vi.spyOn(browser.tabs.onUpdated, 'addListener'),
    menu: browser.contextMenus.onClicked.addListener,
    command: browser.commands.onCommand.addListener,
  };
  expect(background.main()).toBeUndefined();
  for (const [name, listen] of Object.entries(events)) expect(listen, name).toHaveBeenCalledOnce();
  expect(commandNames).toContain('clipTab');
});

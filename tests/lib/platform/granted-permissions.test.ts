import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  askForTabs,
  giveBackHost,
  giveBackTabs,
  grantedPermissions,
  watchPermissions,
} from '@/lib/platform/granted-permissions';

const listeners = new Set<() => void>();
const event = {
  addListener: (listener: () => void) => listeners.add(listener),
  removeListener: (listener: () => void) => listeners.delete(listener),
};
const request = vi.fn(async () => true);
const remove = vi.fn(async () => true);

beforeEach(() => {
  fakeBrowser.reset();
  const getAll = async () => ({
    permissions: ['storage', 'tabs'],
    origins: ['https://b.example/*', 'https://always.example/*', 'https://a.example/*'],
  });
  Object.assign(browser, { permissions: { getAll, request, remove, onAdded: event, onRemoved: event } });
  Object.assign(browser.runtime, { getManifest: () => ({ host_permissions: ['https://always.example/*'] }) });
});

test('what every install has is not told as given', async () => {
  expect(await grantedPermissions()).toEqual({
    tabs: true,
    origins: ['https://a.example/*', 'https://b.example/*'],
  });
});

test('a permission is asked for and given back by its name', async () => {
  await askForTabs();
  await giveBackTabs();
  await giveBackHost('https://a.example/*');
  expect(request).toHaveBeenCalledWith({ permissions: ['tabs'] });
  expect(remove.mock.calls).toEqual([[{ permissions: ['tabs'] }], [{ origins: ['https://a.example/*'] }]]);
});

test('a change is told until it is no longer wanted', () => {
  const told = vi.fn();
  const stop = watchPermissions(told);
  for (const listener of listeners) listener();
  expect(told).toHaveBeenCalled();
  stop();
  expect(listeners.size).toBe(0);
});

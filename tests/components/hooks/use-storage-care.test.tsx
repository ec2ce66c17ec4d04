// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useStorageCare } from '@/components/hooks/use-storage-care';
import type { NoticeQueue } from '@/components/shared/Notices';
import { setLibraryMirror } from '@/lib/platform/library-mirror';
import { database } from '@/lib/store/database';

const persist = vi.fn(async () => true);

beforeEach(() => {
  fakeBrowser.reset();
  persist.mockClear();
  Object.assign(browser.i18n, { getMessage: (key: string, words: string[]) => [key, ...words].join(' ') });
  vi.stubGlobal('navigator', { storage: { persisted: async () => false, persist } });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('a library that is shorter than it was says so', async () => {
  await setLibraryMirror({ clippings: 3, at: '2025-03-01T00:00:00Z' });
  const add = vi.fn();
  renderHook(() => useStorageCare({ add } as unknown as NoticeQueue));
  await waitFor(() => expect(add).toHaveBeenCalledWith({ words: 'library_loss 3 3', tone: 'danger' }));
  expect(persist).toHaveBeenCalledOnce();
});

test('a library that is whole says nothing', async () => {
  const add = vi.fn();
  renderHook(() => useStorageCare({ add } as unknown as NoticeQueue));
  await waitFor(() => expect(persist).toHaveBeenCalledOnce());
  expect(add).not.toHaveBeenCalled();
});

test('a library that cannot be opened says why', async () => {
  const newer = Object.assign(new Error(''), { name: 'VersionError' });
  vi.spyOn(database.clippings, 'count').mockRejectedValueOnce(newer);
  const add = vi.fn();
  renderHook(() => useStorageCare({ add } as unknown as NoticeQueue));
  await waitFor(() => expect(add).toHaveBeenCalledWith({ words: 'failure_database_newer', tone: 'danger' }));
});

test('a library is counted once its first rows are shown, and once only', async () => {
  const count = vi.spyOn(database.clippings, 'count');
  const add = vi.fn();
  const { rerender } = renderHook(({ begun }) => useStorageCare({ add } as unknown as NoticeQueue, begun), {
    initialProps: { begun: false },
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(count).not.toHaveBeenCalled();
  rerender({ begun: true });
  await waitFor(() => expect(count).toHaveBeenCalledOnce());
  rerender({ begun: false });
  rerender({ begun: true });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(count).toHaveBeenCalledOnce();
});

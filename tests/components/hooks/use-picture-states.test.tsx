// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { usePictureStates } from '@/components/hooks/use-picture-states';
import { onMessage } from '@/lib/platform/messages';
import type { PictureState } from '@/lib/schema/picture-file';
import { done } from '@/lib/schema/outcome';
import { database } from '@/lib/store/database';
import { idOf } from '../../builders';

const link = (src: string, state: PictureState) => ({
  clippingId: idOf(1),
  src,
  state,
  hash: '',
  reason: '',
});
const request = vi.fn<(asked: { origins?: string[] }) => Promise<boolean>>();
const kept = vi.fn(() => done(null));
let stop = () => {};

beforeEach(async () => {
  fakeBrowser.permissions.request = request as never;
  stop = onMessage('keepPictures', kept);
  await database.pictureLinks.clear();
  await database.pictureLinks.bulkPut([
    link('https://img.example/a.jpg', 'kept'),
    link('https://pic.example/b.jpg', 'not-permitted'),
    link('https://pic.example/c.jpg', 'failed'),
    link('data:image/png;base64,AA', 'waiting'),
  ]);
});
afterEach(() => {
  cleanup();
  stop();
  fakeBrowser.reset();
  vi.clearAllMocks();
});

const show = async () => {
  const { result } = renderHook(() => usePictureStates(idOf(1)));
  await waitFor(() => expect(result.current.counts.kept).toBe(1));
  return result;
};

test('counts where the pictures stand', async () => {
  expect((await show()).current.counts).toEqual({ kept: 1, waiting: 1, failed: 1, 'not-permitted': 1 });
});

test('asks for the hosts of the missing ones, once each, and then has them kept', async () => {
  request.mockResolvedValue(true);
  const result = await show();
  await act(() => result.current.keep());
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://pic.example/*'] });
  expect(kept).toHaveBeenCalledTimes(1);
});

test('does nothing more where the permission is refused', async () => {
  request.mockResolvedValue(false);
  const result = await show();
  await act(() => result.current.keep());
  expect(kept).not.toHaveBeenCalled();
});

test('says why those are missing that are, and nothing of one that waits', async () => {
  expect((await show()).current.missing).toEqual([
    { src: 'data:image/png;base64,AA', why: undefined },
    { src: 'https://pic.example/b.jpg', why: 'no-permission' },
    { src: 'https://pic.example/c.jpg', why: 'network' },
  ]);
});

test('asks for the host of one alone where that one is tried again', async () => {
  request.mockResolvedValue(true);
  await database.pictureLinks.put(link('https://other.example/d.jpg', 'failed'));
  const result = await show();
  await waitFor(() => expect(result.current.missing).toHaveLength(4));
  await act(() => result.current.keep('https://other.example/d.jpg'));
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://other.example/*'] });
});

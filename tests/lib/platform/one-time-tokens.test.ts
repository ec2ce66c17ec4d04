import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { issueToken, redeemToken } from '@/lib/platform/one-time-tokens';

beforeEach(() => fakeBrowser.reset());

test('a token serves once', async () => {
  const token = await issueToken({ kept: 1 }, { now: 0, ms: 100 });
  expect(await redeemToken(token, 50)).toEqual({ kept: 1 });
  expect(await redeemToken(token, 50)).toBeUndefined();
});

test('a token does not outlive its time, nor its memory', async () => {
  const token = await issueToken('late', { now: 0, ms: 100 });
  expect(await redeemToken('unknown', 101)).toBeUndefined();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect(await redeemToken(token, 101)).toBeUndefined();
});

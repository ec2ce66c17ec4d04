import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendCommand } from '@/components/hooks/send-command';
import { onMessage } from '@/lib/platform/messages';
import { done } from '@/lib/schema/outcome';

afterEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const id = '0193e7a0-0000-7000-8000-000000000001';

test('brings the worker’s answer', async () => {
  const stop = onMessage('createCollection', ({ data }) => done({ id: data.name === '党建' ? id : '' }));
  expect(await sendCommand('createCollection', { name: '党建' })).toEqual(done({ id }));
  stop();
});

test('says so when the worker does not answer', async () => {
  const outcome = await sendCommand('createCollection', { name: '党建' });
  expect(outcome).toMatchObject({ ok: false, failure: 'worker-failed' });
});

test('asks again with the same words when the worker breaks off', async () => {
  const asked: unknown[] = [];
  const stop = onMessage('createCollection', ({ data }) => {
    asked.push(data);
    if (asked.length < 3) throw new Error('message channel closed');
    return done({ id });
  });
  expect(await sendCommand('createCollection', { name: '党建' })).toEqual(done({ id }));
  expect(asked).toEqual([{ name: '党建' }, { name: '党建' }, { name: '党建' }]);
  stop();
});

import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeBackupNote, getBackupNote, watchBackupNote } from '@/lib/platform/backup-note';

beforeEach(() => fakeBrowser.reset());

test.for([[undefined], ['broken'], [{ madeAt: 7 }]])(
  '%j is a library that was never backed up',
  async ([value]) => {
    await browser.storage.local.set({ 'backup-note': value });
    expect(await getBackupNote()).toEqual({ madeAt: '', quietUntil: '' });
  },
);

test('what is noted is kept and told, each by itself', async () => {
  const told: string[] = [];
  const stop = watchBackupNote(({ quietUntil }) => told.push(quietUntil));
  await changeBackupNote({ madeAt: '2025-01-01T00:00:00.000Z' });
  await changeBackupNote({ quietUntil: '2025-02-01T00:00:00.000Z' });
  stop();
  await changeBackupNote({ quietUntil: '' });
  expect(told).toEqual(['', '2025-02-01T00:00:00.000Z']);
  expect(await getBackupNote()).toEqual({ madeAt: '2025-01-01T00:00:00.000Z', quietUntil: '' });
});

// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useOriginalActs } from '@/components/hooks/use-original-acts';
import { useTell } from '@/components/hooks/use-tell';
import { useVersions } from '@/components/hooks/use-versions';
import type { Notice, NoticeQueue } from '@/components/shared/Notices';
import { restoreRevision } from '@/lib/actions/restore-revision';
import { onMessage } from '@/lib/platform/messages';
import { speak } from '@/lib/platform/texts';
import { getBody } from '@/lib/store/clippings';
import { replaceClipping, saveClipping } from '@/lib/store/save-clipping';
import chinese from '@/public/_locales/zh_CN/messages.json';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary, makeRecord } from '../../lib/store/library';

const told: Notice[] = [];
const notices = {
  add: (notice: Notice) => String(told.push(notice)),
  close: () => {},
} as unknown as NoticeQueue;
let stop: () => void;

beforeEach(async () => {
  fakeBrowser.reset();
  speak(chinese);
  told.length = 0;
  await emptyLibrary();
  await saveClipping(makeRecord(1));
  const cause = { cause: 'text-edited', now: timeOf(5) } as const;
  await replaceClipping(idOf(1), idOf(7), cause, (_, body) => ({ body: { ...body, text: '改过的正文。' } }));
  stop = onMessage('restoreRevision', ({ data }) => restoreRevision(data));
});
afterEach(() => {
  cleanup();
  stop();
});

const textNow = async () => (await getBody(idOf(1)))?.text;

test('an earlier version is put back, and the present one again by undoing', async () => {
  const { result } = renderHook(() => useVersions(idOf(1), useTell(notices).tell));
  await waitFor(() => expect(result.current.revisions).toHaveLength(1));
  expect(await result.current.restore(idOf(7))).toBe(true);
  expect(await textNow()).toBe(makeRecord(1).body.text);
  expect(told[0]?.words).toBe('已恢复旧版，刚才的版本也保留着');
  told[0]?.action?.run();
  await expect.poll(textNow).toBe('改过的正文。');
});

test('a version that is gone is told as a failure', async () => {
  const { result } = renderHook(() => useVersions(idOf(1), useTell(notices).tell));
  expect(await result.current.restore(idOf(99))).toBe(false);
  expect(told).toMatchObject([{ tone: 'danger' }]);
});

test('a clipping without its original says so instead of being read again', async () => {
  await emptyLibrary();
  const record = makeRecord(2);
  await saveClipping({ ...record, snapshot: { ...record.snapshot, bytes: 0, sha256: '' } });
  const { result } = renderHook(() => useOriginalActs(notices, useTell(notices).tell));
  result.current.readOriginal(idOf(2));
  await expect.poll(() => told.map(({ words }) => words)).toEqual(['这份剪报没有留下原页。']);
});

// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PopupPage } from '@/components/PopupPage';
import { failureText } from '@/lib/platform/failure-text';
import { onMessage } from '@/lib/platform/messages';
import { changeSettings } from '@/lib/platform/settings';
import { speak } from '@/lib/platform/texts';
import type { ClipReceipt, ClipTab } from '@/lib/schema/command';
import { done, failed, type Outcome } from '@/lib/schema/outcome';
import { toRow } from '@/lib/store/clipping-row';
import { database } from '@/lib/store/database';
import { editClipping } from '@/lib/store/edit-clipping';
import chinese from '@/public/_locales/zh_CN/messages.json';
import { idOf, makeBody, makeCapture, makeClipping } from '../builders';

const receipt = (state: ClipReceipt['state']): Outcome<ClipReceipt> =>
  done({ clippingId: idOf(1), state, headline: '' });

const asked: ClipTab[] = [];
const stops: (() => void)[] = [];
const answer: typeof onMessage = (...listener) => {
  const stop = onMessage(...listener);
  stops.push(stop);
  return stop;
};
const answerWith = (...answers: Outcome<ClipReceipt>[]) =>
  answer('clipTab', ({ data }) => {
    asked.push(data);
    return answers[Math.min(asked.length, answers.length) - 1] ?? failed('page-gone');
  });

beforeEach(async () => {
  speak(chinese);
  asked.length = 0;
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.clippings.put(toRow(makeClipping(1, { headline: '基层门诊开诊' })));
  await database.bodies.put(makeBody(1));
});
afterEach(() => {
  cleanup();
  for (const stop of stops.splice(0)) stop();
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const headline = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: '标题' });

describe('PopupPage', () => {
  test('clips the page at once and shows what was saved', async () => {
    answerWith(receipt('saved'));
    render(<PopupPage tab={7} />);
    expect(screen.getByText('正在剪下本页…')).toBeTruthy();
    expect((await headline()).value).toBe('基层门诊开诊');
    expect(asked).toMatchObject([{ tabId: 7, mode: 'ask', selection: false }]);
  });

  test('shows what was read first where that was chosen, and stores it when asked', async () => {
    await changeSettings({ oneClick: 'preview' });
    const capture = makeCapture(1, { id: idOf(1) });
    const clipping = makeClipping(1, { headline: '预览的标题', source: '晨江日报' });
    const read = { state: 'new' as const, tabId: 7, capture, clipping, body: makeBody(1) };
    answer('previewTab', () => done(read));
    answerWith(failed('page-gone'));
    const saved = vi.fn(() => receipt('saved'));
    answer('saveCapture', ({ data }) => (data.capture.id === idOf(1) ? saved() : failed('not-found')));
    render(<PopupPage tab={7} />);
    expect(await screen.findByRole('heading', { name: '预览的标题' })).toBeTruthy();
    expect(screen.getByText('这是预览，还没有保存。')).toBeTruthy();
    expect(saved).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    expect((await headline()).value).toBe('基层门诊开诊');
    expect(saved).toHaveBeenCalledTimes(1);
    expect(asked).toEqual([]);
  });

  test('closes a preview that is not wanted, and stores nothing', async () => {
    await changeSettings({ oneClick: 'preview' });
    const capture = makeCapture(1, { id: idOf(1) });
    const read = { state: 'new' as const, tabId: 7, capture, clipping: makeClipping(1), body: makeBody(1) };
    answer('previewTab', () => done(read));
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
    render(<PopupPage tab={7} />);
    await userEvent.click(await screen.findByRole('button', { name: '取消' }));
    expect(close).toHaveBeenCalled();
    expect(asked).toEqual([]);
  });

  test('saves what is typed', async () => {
    answerWith(receipt('saved'));
    answer('editClipping', async ({ data }) =>
      done({ before: (await editClipping(data.id, data.patch, '2025-03-02T00:00:00.000Z')) ?? {} }),
    );
    render(<PopupPage tab={7} />);
    await userEvent.type(await headline(), '了{Enter}');
    await waitFor(async () =>
      expect((await database.clippings.get(idOf(1)))?.headline).toBe('基层门诊开诊了'),
    );
    expect(await screen.findByText('已保存')).toBeTruthy();
  });

  test('undoes a clip', async () => {
    answerWith(receipt('saved'));
    const undone = vi.fn(() => done(null));
    answer('undoClip', undone);
    render(<PopupPage tab={7} />);
    await headline();
    await userEvent.click(await screen.findByRole('button', { name: '撤销' }));
    expect(await screen.findByText(/已撤销/)).toBeTruthy();
    expect(undone).toHaveBeenCalledTimes(1);
  });

  test('shows the clipping of a page that was clipped before, and takes a newer version', async () => {
    answerWith(receipt('existing'), receipt('updated'));
    render(<PopupPage tab={7} />);
    await headline();
    expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '更新，保留旧版' }));
    await waitFor(() => expect(asked.at(-1)?.mode).toBe('update'));
    expect(await screen.findByText('已更新，旧版保留')).toBeTruthy();
  });

  test('says what failed and asks for the same capture again', async () => {
    answerWith(failed('worker-failed'), receipt('saved'));
    render(<PopupPage tab={7} />);
    expect((await screen.findByRole('alert')).textContent).toBe(failureText('worker-failed'));
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }));
    await headline();
    expect(asked[1]?.captureId).toBe(asked[0]?.captureId);
  });

  test('offers what can be given up where there is no room, and clips again at once', async () => {
    await database.clippings.put(toRow(makeClipping(1, { binnedAt: '2025-03-02T00:00:00.000Z' })));
    const freed = vi.fn(() => done({ clippings: [] }));
    answer('freeRoom', freed);
    // What was given back is counted late.
    answerWith(failed('quota-exceeded'), failed('quota-exceeded'), receipt('saved'));
    render(<PopupPage tab={7} />);
    await userEvent.click(await screen.findByRole('button', { name: '删除：回收站里的剪报' }));
    expect(asked).toHaveLength(1);
    await userEvent.click(await screen.findByRole('button', { name: '删除' }));
    await waitFor(() => expect(asked).toHaveLength(3), { timeout: 5_000 });
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(freed).toHaveBeenCalledTimes(1);
    expect(new Set(asked.map(({ captureId }) => captureId)).size).toBe(1);
  });

  test('follows what another window does to the clipping', async () => {
    answerWith(receipt('existing'));
    render(<PopupPage tab={7} />);
    await headline();
    await database.clippings.update(idOf(1), {
      headline: '改过的标题',
      updatedAt: '2025-03-02T00:00:00.000Z',
    });
    await waitFor(async () => expect((await headline()).value).toBe('改过的标题'));
    await database.clippings.update(idOf(1), { binnedAt: '2025-03-02T00:00:00.000Z' });
    expect(await screen.findByText(/已不在库中/)).toBeTruthy();
  });
});

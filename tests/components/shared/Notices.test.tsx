// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createNotices, Notices, undoMs } from '@/components/shared/Notices';
import { speak } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';

beforeEach(() => {
  speak(chinese);
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

function show() {
  const queue = createNotices();
  const run = vi.fn();
  render(<Notices queue={queue} />);
  act(() => void queue.add({ words: '已剪下', action: { label: '撤销', run } }, { timeout: undoMs }));
  return { queue, run, user: userEvent.setup({ advanceTimers: vi.advanceTimersByTime }) };
}

test('an action can be taken for eight seconds', async () => {
  const { run, user } = show();
  expect(screen.getByRole('alertdialog', { name: '已剪下' })).toBeTruthy();
  await pass(7_500);
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect(run).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
});

test('after that it is gone', async () => {
  show();
  await pass(8_500);
  expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
});

test('the time rests while it has the focus', async () => {
  const { user } = show();
  await user.tab();
  await user.tab();
  await pass(20_000);
  expect(screen.getByRole('button', { name: '撤销' })).toBeTruthy();
});

test('it takes no focus away', () => {
  show();
  expect(document.activeElement).toBe(document.body);
});

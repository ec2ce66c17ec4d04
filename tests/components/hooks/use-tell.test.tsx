// @vitest-environment happy-dom
import { act, cleanup, render, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useTell } from '@/components/hooks/use-tell';
import { createNotices, Notices } from '@/components/shared/Notices';
import { failureText } from '@/lib/platform/failure-text';
import { speak } from '@/lib/platform/texts';
import { done, failed } from '@/lib/schema/outcome';
import chinese from '@/public/_locales/zh_CN/messages.json';

beforeEach(() => speak(chinese));
afterEach(cleanup);

function begun() {
  const notices = createNotices();
  render(<Notices queue={notices} />);
  const { result } = renderHook(() => useTell(notices));
  const tell = (words: string, undo?: () => void, kind = '') =>
    act(() => result.current.tell(done(null), { words, undo, kind }));
  const undo = () => act(() => result.current.undo());
  return { result, tell, undo };
}
const said = () => screen.queryAllByRole('alertdialog').map(({ textContent }) => textContent);

test('what was done last is taken back first, and each act once', () => {
  const undone: string[] = [];
  const { tell, undo } = begun();
  tell('移入回收站', () => undone.push('bin'));
  tell('已导出');
  tell('加标签', () => undone.push('tag'));
  undo();
  undo();
  undo();
  expect(undone).toEqual(['tag', 'bin']);
});

test('an act that was taken back by its notice is not taken back again', async () => {
  const run = vi.fn();
  const { tell, undo } = begun();
  tell('加标签', run);
  await userEvent.click(screen.getByRole('button', { name: '撤销' }));
  undo();
  expect(run).toHaveBeenCalledTimes(1);
});

test('a word of the same kind takes the place of the one before it, which can still be taken back', () => {
  const undone: number[] = [];
  const { tell, undo } = begun();
  tell('移到第2位', () => undone.push(1), 'arrange');
  tell('移到第3位', () => undone.push(2), 'arrange');
  expect(said()).toHaveLength(1);
  undo();
  undo();
  expect(undone).toEqual([2, 1]);
});

test('a failure is told and leaves nothing to take back', () => {
  const undo = vi.fn();
  const { result } = begun();
  let told = true;
  act(() => {
    told = result.current.tell(failed('name-taken'), { words: '改名', undo });
  });
  expect(told).toBe(false);
  expect(said().join('')).toContain(failureText('name-taken'));
  act(() => result.current.undo());
  expect(undo).not.toHaveBeenCalled();
});

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

test('it goes after its time where the page was too busy to let it go in time', async () => {
  const { user } = show();
  vi.setSystemTime(Date.now() + undoMs + 50);
  await user.tab();
  act(() => (document.activeElement as HTMLElement).blur());
  await pass(9_000);
  expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
});

/** A field of the page, which has the focus, and notices. */
function beside() {
  const queue = createNotices();
  const page = (fields: boolean) => (
    <>
      {fields && <input aria-label="标题" />}
      <Notices queue={queue} />
    </>
  );
  const { rerender } = render(page(true));
  const field = screen.getByRole('textbox', { name: '标题' });
  act(() => field.focus());
  const add = (words: string): string => {
    let key = '';
    act(() => {
      key = queue.add({ words, action: { label: `撤销${words}`, run: () => {} } }, { timeout: undoMs });
    });
    return key;
  };
  const pressUndo = async (words: string): Promise<void> => {
    act(() => screen.getByRole('button', { name: `撤销${words}` }).focus());
    await userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).keyboard('{Enter}');
  };
  return { queue, field, dropField: () => rerender(page(false)), add, pressUndo };
}

test('what had the focus gets it back from a notice that goes, and the one beside it goes in its time', async () => {
  const { field, add, pressUndo } = beside();
  add('加标签');
  add('标星');
  await pressUndo('标星');
  expect(document.activeElement).toBe(field);
  await pass(8_500);
  expect(screen.queryAllByRole('alertdialog')).toEqual([]);
});

test('a notice that is closed from elsewhere takes no focus away, whatever was pressed in one before', async () => {
  const { queue, field, add, pressUndo } = beside();
  add('移入回收站');
  await pressUndo('移入回收站');
  add('加标签');
  const newest = add('标星');
  act(() => queue.close(newest));
  expect(document.activeElement).toBe(field);
  await pass(8_500);
  expect(screen.queryAllByRole('alertdialog')).toEqual([]);
});

test('nor where there was nothing to give the focus back to', async () => {
  const { queue, dropField, add, pressUndo } = beside();
  add('移入回收站');
  dropField();
  await pressUndo('移入回收站');
  add('加标签');
  const newest = add('标星');
  act(() => queue.close(newest));
  expect(document.activeElement).toBe(document.body);
});

test('what failed stays until it is closed, and is said once however often it fails', async () => {
  const { queue } = beside();
  const fail = (words: string) => act(() => void queue.add({ words, tone: 'danger' }));
  fail('没有空间');
  fail('连不上');
  fail('没有空间');
  await pass(60_000);
  expect(screen.getAllByRole('alertdialog').map(({ textContent }) => textContent)).toEqual([
    '没有空间',
    '连不上',
  ]);
});

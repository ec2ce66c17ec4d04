// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HighlightList } from '@/components/reader/HighlightList';
import { speak } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';
import type { Highlight } from '@/lib/schema/clipping';
import { timeOf } from '../../builders';

beforeEach(() => speak(chinese));
afterEach(cleanup);

const highlight = (id: string, start: number, quote: string, note = ''): Highlight => ({
  id,
  block: 0,
  start,
  end: start + quote.length,
  quote,
  colour: 'pink',
  note,
  createdAt: timeOf(1),
});
const blocks = ['新增床位800张。'];
const show = (highlights: readonly Highlight[]) => {
  const calls = { onShow: vi.fn(), onEdit: vi.fn(), onRemove: vi.fn() };
  render(<HighlightList highlights={highlights} blocks={blocks} {...calls} />);
  return calls;
};

test('highlights stand in the order of the text, with colour and note; pressing one leads to it', async () => {
  const second = highlight('b', 4, '800张', '核对');
  const { onShow, onEdit, onRemove } = show([second, highlight('a', 2, '床位')]);
  await userEvent.click(screen.getByRole('button', { name: '划线与批注（2）' }));
  const items = screen.getAllByRole('listitem');
  expect(items.map((item) => item.querySelector('mark')?.textContent)).toEqual(['床位', '800张']);
  expect(items[1]?.textContent).toContain('粉色');
  expect(items[1]?.textContent).toContain('核对');
  await userEvent.click(within(items[1]!).getByRole('button', { name: '800张' }));
  expect(onShow).toHaveBeenCalledWith(second);
  await userEvent.click(within(items[1]!).getByRole('button', { name: '修改 800张' }));
  expect(onEdit).toHaveBeenCalledWith(second, expect.any(Element));
  await userEvent.click(within(items[1]!).getByRole('button', { name: '删除划线 800张' }));
  expect(onRemove).toHaveBeenCalledWith(second);
});

test('one whose words are gone stands apart, leads nowhere and can still be changed', async () => {
  show([highlight('lost', 0, '没有的话', '记'), highlight('a', 2, '床位')]);
  await userEvent.click(screen.getByRole('button', { name: '划线与批注（2）' }));
  expect(screen.getByText(/已找不到这 1 处/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '没有的话' })).toBeNull();
  expect(screen.getByRole('button', { name: '修改 没有的话' })).toBeTruthy();
});

test('without highlights there is nothing', () => {
  show([]);
  expect(screen.queryByRole('button')).toBeNull();
});

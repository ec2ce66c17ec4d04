// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FreeRoom } from '@/components/shared/FreeRoom';
import { speak } from '@/lib/platform/texts';
import type { RoomOffer } from '@/lib/schema/room-part';
import chinese from '@/public/_locales/zh_CN/messages.json';

const offers: RoomOffer[] = [
  { part: 'bin', count: 1_200, bytes: 3_400_000 },
  { part: 'pictures', count: 7, bytes: 900_000 },
];

beforeEach(() => speak(chinese));
afterEach(cleanup);

test('each part stands with its number and weight', () => {
  render(<FreeRoom offers={offers} busy={undefined} onFree={vi.fn()} />);
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toEqual(['回收站里的剪报1,200 项 · 约 3.4 MB删除…', '离线保存的图片7 项 · 约 900 kB删除…']);
});

test('asks before it gives anything up, and can be left', async () => {
  const freed = vi.fn();
  render(<FreeRoom offers={offers} busy={undefined} onFree={freed} />);
  const press = () => userEvent.click(screen.getByRole('button', { name: '删除：回收站里的剪报' }));
  await press();
  const dialog = await screen.findByRole('alertdialog', { name: '删除回收站里的剪报？' });
  expect(dialog.textContent).toContain('不能撤销');
  await userEvent.click(within(dialog).getByRole('button', { name: '取消' }));
  expect(freed).not.toHaveBeenCalled();
  await press();
  await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '删除' }));
  expect(freed).toHaveBeenCalledExactlyOnceWith(offers[0]);
});

test('while one part is given up the others wait', () => {
  render(<FreeRoom offers={offers} busy="bin" onFree={vi.fn()} />);
  expect(screen.getAllByRole<HTMLButtonElement>('button').every(({ disabled }) => disabled)).toBe(true);
  expect(screen.getByText('正在删除…')).toBeTruthy();
});

test.for([
  [undefined, '正在计算可以腾出的空间…'],
  [[], '剪报库里没有可以腾出的内容。'],
])('says so where there is nothing yet, or nothing at all: %s', ([none, words]) => {
  render(<FreeRoom offers={none as undefined} busy={undefined} onFree={vi.fn()} />);
  expect(screen.getByText(words as string)).toBeTruthy();
});

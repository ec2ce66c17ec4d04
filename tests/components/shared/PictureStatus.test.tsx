// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PictureStatus } from '@/components/shared/PictureStatus';
import { speak } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';

beforeEach(() => speak(chinese));
afterEach(cleanup);

const counts = { kept: 0, waiting: 0, failed: 0, 'not-permitted': 0 };

test.each([
  ['none', {}, ''],
  ['all kept', { kept: 3 }, '3 张已离线保存'],
  ['being fetched', { kept: 1, waiting: 2 }, '1 张已离线保存2 张正在保存'],
  ['some failed', { kept: 1, failed: 2 }, '1 张已离线保存2 张没有存下离线保存 2 张图片'],
  ['no leave yet', { 'not-permitted': 4 }, '离线保存 4 张图片'],
])('%s', (_, some, words) => {
  const { container } = render(<PictureStatus counts={{ ...counts, ...some }} onKeep={vi.fn()} />);
  expect(container.textContent).toBe(words);
});

test('keeps them when asked', async () => {
  const onKeep = vi.fn();
  render(<PictureStatus counts={{ ...counts, failed: 1 }} onKeep={onKeep} />);
  await userEvent.click(screen.getByRole('button'));
  expect(onKeep).toHaveBeenCalledTimes(1);
});

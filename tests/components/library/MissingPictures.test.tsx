// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MissingPictures } from '@/components/library/MissingPictures';
import { speak } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';

beforeEach(() => speak(chinese));
afterEach(cleanup);

const picture = (src: string, caption: string) => ({ src, caption, width: 640, height: 480 });
const pictures = [
  picture('https://img.example/z.jpg', '门诊大厅'),
  picture('https://img.example/b.jpg', ''),
  picture('https://pic.example/a.jpg', '义诊现场'),
];

test('each stands in the report’s order with its reason and its host, and is tried again by itself', async () => {
  const onRetry = vi.fn();
  render(
    <MissingPictures
      pictures={pictures}
      missing={[
        { src: 'https://pic.example/a.jpg', why: 'refused' },
        { src: 'https://img.example/z.jpg', why: 'too-large' },
        { src: 'data:image/png;base64,AA', why: 'not-a-picture' },
      ]}
      onRetry={onRetry}
    />,
  );
  const lines = screen.getAllByRole('listitem');
  expect(lines.map((line) => line.querySelector('div')?.textContent)).toEqual([
    '图 1 门诊大厅超过 20 MB，不保存 · img.example',
    '图 3 义诊现场网站不让读取：拒绝外站引用，或要先登录 · pic.example',
    '不在正文里的图片这个地址给出的不是能保存的图片',
  ]);
  await userEvent.click(within(lines[1]!).getByRole('button', { name: '重试：图 3 义诊现场' }));
  expect(onRetry).toHaveBeenCalledExactlyOnceWith('https://pic.example/a.jpg');
});

test('one that is being fetched keeps its line and the focus, and cannot be asked for twice', async () => {
  const onRetry = vi.fn();
  const src = 'https://img.example/z.jpg';
  const { rerender } = render(
    <MissingPictures pictures={pictures} missing={[{ src, why: 'network' }]} onRetry={onRetry} />,
  );
  const button = screen.getByRole('button', { name: '重试：图 1 门诊大厅' });
  button.focus();
  rerender(<MissingPictures pictures={pictures} missing={[{ src, why: undefined }]} onRetry={onRetry} />);
  expect(screen.getByText('正在保存 · img.example')).toBeTruthy();
  expect(document.activeElement).toBe(button);
  await userEvent.keyboard('{Enter}');
  expect(onRetry).not.toHaveBeenCalled();
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReaderState } from '@/components/library/ReaderState';
import { speak } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';

beforeEach(() => speak(chinese));
afterEach(cleanup);

test('what lies in the bin can be restored where it is opened', () => {
  const onRestore = vi.fn();
  render(<ReaderState step="binned" onRestore={onRestore} onDownload={vi.fn()} />);
  fireEvent.click(screen.getByRole('button'));
  expect(onRestore).toHaveBeenCalledOnce();
});

test('a record that cannot be read can be taken out as it is', () => {
  const onDownload = vi.fn();
  render(<ReaderState step="damaged" onRestore={vi.fn()} onDownload={onDownload} />);
  expect(screen.getByRole('status').textContent).not.toBe('');
  fireEvent.click(screen.getByRole('button', { name: '下载这条记录' }));
  expect(onDownload).toHaveBeenCalledOnce();
});

test.for(['reading', 'gone'] as const)('%s is a sentence alone', (step) => {
  render(<ReaderState step={step} onRestore={vi.fn()} onDownload={vi.fn()} />);
  expect(screen.getByRole('status').textContent).not.toBe('');
  expect(screen.queryByRole('button')).toBeNull();
});

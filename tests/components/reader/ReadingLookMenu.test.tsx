// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReadingLookMenu } from '@/components/reader/ReadingLookMenu';
import { speak } from '@/lib/platform/texts';
import { plainReadingLook, Settings } from '@/lib/schema/settings';
import chinese from '@/public/_locales/zh_CN/messages.json';

beforeEach(() => speak(chinese));
afterEach(cleanup);

test('each part of the look is chosen by itself', async () => {
  const onChange = vi.fn();
  render(<ReadingLookMenu look={plainReadingLook} onChange={onChange} />);
  await userEvent.click(screen.getByRole('button', { name: '版式' }));
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '宋体' }).checked).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: '黑体' }));
  expect(onChange).toHaveBeenCalledWith({ ...plainReadingLook, face: 'sans' });
});

test.for([
  [{}, plainReadingLook],
  [{ readingLook: { size: 'huge' } }, { ...plainReadingLook, size: 'huge' }],
  [{ readingLook: { size: 'vast', face: 'sans' } }, { ...plainReadingLook, face: 'sans' }],
  [{ readingLook: 'wide' }, plainReadingLook],
] as const)('of %j what can be read is taken', ([stored, look]) => {
  expect(Settings.parse(stored).readingLook).toEqual(look);
});

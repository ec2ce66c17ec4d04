// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GenreField } from '@/components/shared/GenreField';
import { speak } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';

beforeEach(() => speak(chinese));
afterEach(cleanup);

const genres = [
  { id: 'feature', name: '纪实通讯' },
  { id: 'brief', name: '消息' },
];

test('shows the words that decided it while it has the focus', async () => {
  render(
    <GenreField genre={{ id: 'feature', evidence: ['纪实', '近五年'] }} genres={genres} onChange={vi.fn()} />,
  );
  await userEvent.tab();
  expect(document.activeElement?.textContent).toContain('纪实通讯');
  expect((await screen.findByRole('tooltip')).textContent).toBe('依据：纪实、近五年');
});

test('is chosen from the list', async () => {
  const onChange = vi.fn();
  render(<GenreField genre={{ id: '', evidence: [] }} genres={genres} onChange={onChange} />);
  await userEvent.click(screen.getByRole('button', { name: /体裁/ }));
  await userEvent.click(screen.getByRole('option', { name: '消息' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('brief');
});

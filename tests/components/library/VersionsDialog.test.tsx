// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { VersionsDialog } from '@/components/library/VersionsDialog';
import { speak } from '@/lib/platform/texts';
import type { Revision } from '@/lib/schema/revision';
import chinese from '@/public/_locales/zh_CN/messages.json';
import { idOf, makeBody, makeClipping, timeOf } from '../../builders';

beforeEach(() => speak(chinese));
afterEach(cleanup);

const revision = (n: number, cause: Revision['cause'], text: string): Revision => ({
  id: idOf(n),
  clippingId: idOf(1),
  replacedAt: timeOf(n),
  cause,
  clipping: makeClipping(1),
  body: makeBody(1, { text }),
});

function show(revisions: readonly Revision[]) {
  const calls = { onRestore: vi.fn(), onClose: vi.fn() };
  const body = makeBody(1, { text: '床位900张。' });
  render(<VersionsDialog clipping={makeClipping(1)} body={body} revisions={revisions} {...calls} />);
  return calls;
}

test('the newest is compared first, and another when it is chosen', async () => {
  const { onRestore } = show([
    revision(12, 'restored', '床位900张。'),
    revision(11, 'clipped-again', '床位800张。'),
  ]);
  expect(screen.getByText('两个版本的正文完全相同。')).toBeTruthy();
  await userEvent.click(screen.getByRole('option', { name: /2025/, selected: false }));
  expect(screen.getByText('正文有 1 处不同')).toBeTruthy();
  const table = within(screen.getByRole('table'));
  expect(table.getByText('800').tagName).toBe('DEL');
  expect(table.getByText('900').tagName).toBe('INS');
  await userEvent.click(screen.getByRole('button', { name: '恢复这个版本' }));
  expect(onRestore).toHaveBeenCalledWith(idOf(11));
});

test('without an earlier version it says when there will be one', async () => {
  const { onClose } = show([]);
  expect(screen.getByText(/还没有旧版本/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '恢复这个版本' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '关闭' }));
  expect(onClose).toHaveBeenCalled();
});

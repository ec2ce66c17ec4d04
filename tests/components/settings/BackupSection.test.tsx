// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BackupWork } from '@/components/hooks/use-backup';
import { BackupSection } from '@/components/settings/BackupSection';
import { speak } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';

beforeEach(() => speak(chinese));
afterEach(cleanup);

const doNothing = async () => {};
const workAt = (state: BackupWork['state'], stop = vi.fn()): BackupWork => ({
  state,
  stop,
  dismiss: vi.fn(),
  make: doNothing,
  choose: doNothing,
  restore: doNothing,
});

test.each([
  [{ step: 'reading', done: 3 }, '正在查看文件：3 份', null],
  [{ step: 'checking', done: 50, entries: 200 }, '恢复前再查一遍：50 / 200 份', '25'],
  [{ step: 'restoring', done: 100, entries: 200 }, '正在恢复：100 / 200 份', '50'],
] as const)('%o says how far it is, and can be stopped', async (state, words, part) => {
  const stop = vi.fn();
  render(<BackupSection work={workAt(state, stop)}>{null}</BackupSection>);
  const progress = screen.getByRole('progressbar', { name: words });
  expect(progress.getAttribute('aria-valuenow')).toBe(part);
  await userEvent.click(screen.getByRole('button', { name: '停止' }));
  expect(stop).toHaveBeenCalledTimes(1);
});

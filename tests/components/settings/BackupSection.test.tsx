// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type BackupWork, useBackup } from '@/components/hooks/use-backup';
import { BackupSection } from '@/components/settings/BackupSection';
import type { NoticeQueue } from '@/components/shared/Notices';
import { makeBackup } from '@/lib/actions/make-backup';
import { speak } from '@/lib/platform/texts';
import { deleteClippings } from '@/lib/store/bin';
import { database } from '@/lib/store/database';
import { saveClipping } from '@/lib/store/save-clipping';
import chinese from '@/public/_locales/zh_CN/messages.json';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary, makeRecord } from '../../lib/store/library';
import { showWithNotices } from '../show-with-notices';

const user = userEvent.setup();

beforeEach(async () => {
  fakeBrowser.reset();
  speak(chinese);
  Object.assign(browser.runtime, { getManifest: () => ({ version: '0.0.0' }) });
  await emptyLibrary();
});
afterEach(cleanup);

function Section({ notices }: { notices: NoticeQueue }) {
  return <BackupSection work={useBackup(notices)}>{null}</BackupSection>;
}
const backupFile = async (): Promise<File> => {
  const made = await makeBackup();
  if (!made.ok) throw new Error(made.failure);
  return new File([await made.value.text()], 'backup.json', { type: 'application/json' });
};
const choose = async (file: File): Promise<void> => {
  showWithNotices(Section);
  await user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file);
};

test('a backup says what it would change, and changes it only when asked', async () => {
  await saveClipping(makeRecord(1));
  await saveClipping(makeRecord(2));
  const file = await backupFile();
  await deleteClippings([idOf(1)], timeOf(9));
  await choose(file);
  const preview = within(await screen.findByRole('region', { name: '要恢复的内容' }));
  expect(preview.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '将添加 1 篇库中没有的剪报',
    '1 篇保持库中现状',
  ]);
  expect(await database.clippings.count()).toBe(1);
  await user.click(preview.getByRole('button', { name: '开始恢复' }));
  expect(await screen.findByText('恢复完成：添加 1 篇，更新 0 篇，1 篇未动')).toBeTruthy();
  expect(await database.clippings.count()).toBe(2);
});

test('a backup can be left as it is', async () => {
  await saveClipping(makeRecord(1));
  const file = await backupFile();
  await emptyLibrary();
  await choose(file);
  await user.click(await screen.findByRole('button', { name: '取消' }));
  expect(screen.queryByRole('region', { name: '要恢复的内容' })).toBeNull();
  expect(await database.clippings.count()).toBe(0);
});

test('a file with a flaw is refused with the line it stands in', async () => {
  await choose(new File(['hello'], 'backup.json', { type: 'application/json' }));
  expect(await screen.findByText(/不是剪报的格式.*line 1/)).toBeTruthy();
});

const doNothing = async () => {};

test.each([
  [{ step: 'reading', done: 3 }, '正在查看文件：3 份', null],
  [{ step: 'checking', done: 50, entries: 200 }, '恢复前再查一遍：50 / 200 份', '25'],
  [{ step: 'restoring', done: 100, entries: 200 }, '正在恢复：100 / 200 份', '50'],
] as const)('%o says how far it is, and can be stopped', async (state, words, part) => {
  const stop = vi.fn();
  const work: BackupWork = {
    state,
    stop,
    dismiss: vi.fn(),
    make: doNothing,
    choose: doNothing,
    restore: doNothing,
  };
  render(<BackupSection work={work}>{null}</BackupSection>);
  const progress = screen.getByRole('progressbar', { name: words });
  expect(progress.getAttribute('aria-valuenow')).toBe(part);
  await user.click(screen.getByRole('button', { name: '停止' }));
  expect(stop).toHaveBeenCalledTimes(1);
});

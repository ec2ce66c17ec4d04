// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsRoom } from '@/components/settings/SettingsRoom';
import { onMessage } from '@/lib/platform/messages';
import { changeSettings, getSettings } from '@/lib/platform/settings';
import { speak } from '@/lib/platform/texts';
import { done } from '@/lib/schema/outcome';
import { routeOfHash } from '@/lib/search/route';
import { createCollection, editCollection } from '@/lib/store/collections';
import { database } from '@/lib/store/database';
import { newJob } from '@/lib/store/jobs';
import { putKnowledge } from '@/lib/store/knowledge';
import { saveClipping } from '@/lib/store/save-clipping';
import chinese from '@/public/_locales/zh_CN/messages.json';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary, makeRecord } from '../../lib/store/library';
import { showWithNotices } from '../show-with-notices';

const asked = vi.fn<(permissions: unknown) => Promise<boolean>>();
const removed = vi.fn(async () => true);
const given: { permissions: string[]; origins: string[] } = { permissions: [], origins: [] };
const stops: (() => void)[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  speak(chinese);
  asked.mockReset().mockResolvedValue(true);
  removed.mockClear();
  Object.assign(given, { permissions: ['storage'], origins: [] });
  const event = { addListener: vi.fn(), removeListener: vi.fn() };
  Object.assign(browser, {
    permissions: {
      request: asked,
      remove: removed,
      getAll: async () => given,
      onAdded: event,
      onRemoved: event,
    },
    commands: { getAll: async () => [{ name: 'clip-page', shortcut: 'Alt+Shift+S' }] },
    action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn() },
  });
  Object.assign(browser.runtime, { getManifest: () => ({ version: '0.0.0' }) });
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: {
      estimate: async () => ({ usage: 2_500_000, quota: 9_000_000_000 }),
      persisted: async () => false,
      persist: async () => false,
    },
  });
  await emptyLibrary();
});
afterEach(() => {
  cleanup();
  for (const stop of stops.splice(0)) stop();
});

const show = (): void =>
  showWithNotices(({ notices }) => <SettingsRoom route={routeOfHash('#/settings')} notices={notices} />);
const section = async (name: string) => within(await screen.findByRole('region', { name }));
const user = userEvent.setup();

describe('choices', () => {
  test.for([
    ['语言', 'English', { language: 'en' }],
    ['明暗', '深色', { theme: 'dark' }],
    ['点图标时', '先预览，再保存', { oneClick: 'preview' }],
    ['备份提醒：满', '7 天', { backupAfterDays: 7 }],
    ['或新剪满', '不提醒', { backupAfterClippings: 0 }],
  ] as const)('%s: %s is stored at once', async ([group, choice, stored]) => {
    show();
    const choices = within(await screen.findByRole('radiogroup', { name: group }));
    await user.click(choices.getByRole('radio', { name: choice }));
    await waitFor(async () => expect(await getSettings()).toMatchObject(stored));
    await waitFor(() =>
      expect(choices.getByRole<HTMLInputElement>('radio', { name: choice }).checked).toBe(true),
    );
  });

  test.for([
    ['剪报时把图片存到本机', 'keepPictures'],
    ['保留原页作存证', 'keepOriginals'],
  ] as const)('%s can be switched off', async ([name, key]) => {
    show();
    await user.click(await screen.findByRole('switch', { name }));
    await waitFor(async () => expect((await getSettings())[key]).toBe(false));
  });
});

test('a collection can be chosen for every new clipping, of those that are in use', async () => {
  await createCollection(idOf(1), { name: '年终' }, timeOf(0));
  await createCollection(idOf(2), { name: '旧稿' }, timeOf(0));
  await createCollection(idOf(3), { name: '急诊', view: 'q=急诊' }, timeOf(0));
  await editCollection(idOf(2), { archived: true }, timeOf(1));
  show();
  await user.click(await screen.findByRole('button', { name: /新剪报收进/ }));
  const offered = await screen.findAllByRole('option');
  expect(offered.map(({ textContent }) => textContent)).toEqual(['不收进专辑', '年终']);
  await user.click(offered[1]!);
  await waitFor(async () => expect(await getSettings()).toMatchObject({ defaultCollection: idOf(1) }));
});

describe('the badge', () => {
  const badge = () => screen.findByRole<HTMLInputElement>('switch', { name: /在图标上提示/ });

  test('asks for its permission when it is switched on', async () => {
    show();
    await user.click(await badge());
    expect(asked).toHaveBeenCalledWith({ permissions: ['tabs'] });
    await waitFor(async () => expect((await getSettings()).badge).toBe(true));
  });

  test('stays off where the permission was refused, and says so', async () => {
    asked.mockResolvedValue(false);
    show();
    await user.click(await badge());
    expect(await screen.findByText('浏览器没有允许，提示仍然关着。')).toBeTruthy();
    expect((await getSettings()).badge).toBe(false);
  });

  test('gives the permission back when it is switched off', async () => {
    await changeSettings({ badge: true });
    show();
    await user.click(await badge());
    await waitFor(() => expect(removed).toHaveBeenCalledWith({ permissions: ['tabs'] }));
    expect((await getSettings()).badge).toBe(false);
  });
});

test('storage says what is used and asks to be kept', async () => {
  await saveClipping(makeRecord(1));
  show();
  const storage = await section('存储空间');
  expect(await storage.findByText('2.5 MB')).toBeTruthy();
  await user.click(await storage.findByRole('button', { name: '请浏览器长期保留' }));
  expect(await screen.findByText('浏览器这次没有承诺。')).toBeTruthy();
});

test('failed work is named with its clipping and can be taken up again', async () => {
  await saveClipping(makeRecord(1));
  await database.jobs.put({
    ...newJob('keep-pictures', idOf(1), timeOf(0)),
    state: 'failed',
    attempts: 6,
    reason: '1 / 2',
  });
  const retried = vi.fn();
  stops.push(
    onMessage('retryJobs', ({ data }) => {
      retried(data);
      return done(null);
    }),
  );
  show();
  const jobs = await section('未完成的后台工作');
  const link = await jobs.findByRole('link', { name: '第1家基层门诊开诊' });
  expect(link.getAttribute('href')).toBe(`#/clipping/${idOf(1)}`);
  expect(jobs.getByText(/离线保存图片 · 未成：1 \/ 2/)).toBeTruthy();
  await user.click(jobs.getByRole('button', { name: '重试：第1家基层门诊开诊' }));
  await waitFor(() => expect(retried).toHaveBeenCalledWith({ clippingId: idOf(1) }));
});

test('permissions that were granted are listed and can be given back', async () => {
  Object.assign(given, { permissions: ['storage', 'tabs'], origins: ['https://img.example/*'] });
  show();
  const leave = await section('已给的权限');
  await user.click(await leave.findByRole('button', { name: '收回：读取 https://img.example' }));
  expect(removed).toHaveBeenCalledWith({ origins: ['https://img.example/*'] });
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  expect(asked).toHaveBeenLastCalledWith({ origins: ['https://img.example/*'] });
  await changeSettings({ badge: true });
  await user.click(leave.getByRole('button', { name: /^收回：查看标签页的网址/ }));
  await waitFor(async () => expect((await getSettings()).badge).toBe(false));
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  expect(asked).toHaveBeenLastCalledWith({ permissions: ['tabs'] });
  await waitFor(async () => expect((await getSettings()).badge).toBe(true));
});

test('what was learned can be forgotten, and had back', async () => {
  const learned = {
    version: 1,
    corrections: 12,
    topics: {},
    primary: {},
    genres: {},
    hospitals: {},
  } as const;
  await putKnowledge('learned', learned);
  const sent: unknown[] = [];
  stops.push(
    onMessage('setLearned', ({ data }) => {
      sent.push(data.learned);
      return done(null);
    }),
  );
  show();
  const part = await section('从改正中学到的');
  expect(await part.findByText('归类时会参考您的 12 次改正。')).toBeTruthy();
  await user.click(part.getByRole('button', { name: '全部忘掉' }));
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  await waitFor(() => expect(sent).toEqual([null, learned]));
});

test('the shortcut is shown with the address where it is changed', async () => {
  show();
  const shortcut = await section('快捷键');
  expect(await shortcut.findByText('Alt+Shift+S')).toBeTruthy();
  expect(shortcut.getByText('chrome://extensions/shortcuts')).toBeTruthy();
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { violationsIn } from './axe';
import { choose, clipped, type Desk, goTo, nameBy, openDesk } from './desk';
import { clearDownloads, downloaded } from './downloaded';
import { storedClippings, waitForStored } from './library-rows';
import { press } from './press';
import { textIn, waitForText } from './texts';
import { until } from './until';

declare const chrome: typeof browser;

let desk: Desk;
let library: Page;

beforeAll(async () => {
  desk = await openDesk();
  ({ library } = desk);
});
afterAll(() => desk?.end());

describe('a popup that previews first', () => {
  const popupOver = async (url: string): Promise<Page> =>
    desk.chromium.pressToolbar(await desk.chromium.visit(url));
  const last = () => desk.stories.pages[clipped]!.url;
  const saveHasFocus = async (popup: Page): Promise<void> =>
    expect
      .poll(() => popup.evaluate(() => document.activeElement?.textContent))
      .toBe(await textIn(popup, 'preview_save'));

  test('shows what was read, and stores nothing where it is left', async () => {
    await choose(library, { oneClick: 'preview' });
    const popup = await popupOver(last());
    await waitForText(popup, await textIn(popup, 'preview_lead'));
    await saveHasFocus(popup);
    expect(await violationsIn(popup)).toEqual([]);
    // The popup closes itself under the click.
    const cancel = await popup.waitForSelector(
      `aria/${await textIn(popup, 'settings_cancel')}[role="button"]`,
    );
    await cancel!.click().catch(() => undefined);
    await until(() => popup.isClosed());
    expect(await storedClippings(library)).toHaveLength(clipped);
  });

  test('saves at Enter, into the collection that was chosen for new clippings', async () => {
    await library.bringToFront();
    await nameBy(library, 'collection_new', '年终盘点');
    await library.waitForFunction(() => location.hash.includes('collection='));
    const id = new URLSearchParams(library.url().split('?')[1]).get('collection')!;
    await choose(library, { oneClick: 'preview', defaultCollection: id });
    const popup = await popupOver(last());
    await waitForText(popup, await textIn(popup, 'preview_lead'));
    await waitForText(popup, '年终盘点');
    await saveHasFocus(popup);
    await popup.keyboard.press('Enter');
    const stored = await waitForStored(library, clipped + 1);
    expect(stored.at(-1)!.row.collections).toEqual([id]);
    await popup.waitForSelector('.card');
    await waitForText(popup, await textIn(popup, 'popup_kept_in', '年终盘点'));
    await popup.close();
  });
});

describe('the reminder of a backup', () => {
  test('stands over the list when a backup is due, makes one, or is put off', async () => {
    await choose(library, { backupAfterClippings: 1 });
    await library.bringToFront();
    await goTo(library, '#/');
    await library.waitForSelector('.backup-reminder');
    expect(await violationsIn(library)).toEqual([]);
    clearDownloads(desk.chromium.profile);
    await press(library, 'reminder_now');
    await downloaded(desk.chromium.profile, '.json');
    await library.waitForSelector('.backup-reminder', { hidden: true });
    await library.evaluate(() => chrome.storage.local.remove('backup-note'));
    await library.waitForSelector('.backup-reminder');
    await press(library, 'reminder_later');
    await library.waitForSelector('.backup-reminder', { hidden: true });
    await library.reload();
    await library.waitForSelector('[data-row]');
    expect(await library.$('.backup-reminder')).toBeNull();
  });
});

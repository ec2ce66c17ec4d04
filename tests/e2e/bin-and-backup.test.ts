import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Chromium } from './chromium';
import { focusAt, startClipping } from './desk';
import { downloaded } from './downloaded';
import { storedClippings } from './library-rows';
import { closeNotices } from './notice';
import { clickAt, press } from './press';
import { textIn, waitForText } from './texts';
import { violationsIn } from './axe';

let chromium: Chromium;
let end: () => Promise<void>;

beforeAll(async () => {
  ({ chromium, end } = await startClipping(1));
});
afterAll(() => end?.());

const rows = (library: Page) => library.$$('[role="row"][data-row]');

test('what was deleted for good comes back from a backup as it was', async () => {
  const settings = await chromium.openOwn('options.html#/settings');
  await press(settings, 'settings_backup_make');
  const backup = await downloaded(chromium.profile, '.json');
  // Its notice would lie over the buttons of the restoring.
  await settings.waitForSelector('.notice');
  await closeNotices(settings);
  const before = await storedClippings(settings);
  expect(before).toHaveLength(1);

  const library = await chromium.openOwn('options.html');
  await library.waitForSelector('[data-row] .row-headline');
  await focusAt(library, '[role="row"][data-row]');
  await library.keyboard.press('#');
  await expect.poll(async () => (await rows(library)).length).toBe(0);
  // The link's name ends with the number of clippings there.
  await clickAt(library, '.places a[href*="bin"]');
  await library.waitForFunction(() => location.hash.includes('bin'));
  await clickAt(library, '[role="row"][data-row] .row-choose');
  await press(library, 'bulk_delete');
  await library.waitForSelector('[role="alertdialog"]');
  expect(await violationsIn(library)).toEqual([]);
  // What lies behind the dialog cannot be reached meanwhile: the name is that of its button now.
  await press(library, 'bulk_delete');
  await expect.poll(() => storedClippings(settings)).toEqual([]);
  await library.close();

  await settings.bringToFront();
  const file = (await settings.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await file.uploadFile(backup);
  await waitForText(settings, await textIn(settings, 'settings_restore_added', '1'));
  expect(await storedClippings(settings)).toEqual([]);
  expect(await violationsIn(settings)).toEqual([]);
  await press(settings, 'settings_restore_begin');
  await waitForText(settings, await textIn(settings, 'settings_restore_done', '1', '0', '0'));
  expect(await storedClippings(settings)).toEqual(before);
});

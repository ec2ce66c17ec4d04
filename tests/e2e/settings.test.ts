import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsIn } from './axe';
import type { Chromium } from './chromium';
import { startClipping } from './desk';
import { clickAt } from './press';
import { textIn, waitForText } from './texts';

let chromium: Chromium;
let end: () => Promise<void>;

beforeAll(async () => {
  ({ chromium, end } = await startClipping(1));
});
afterAll(() => end?.());

const openSettings = async (): Promise<Page> => {
  const page = await chromium.openOwn('options.html#/settings');
  await page.bringToFront();
  await page.waitForSelector('[role="radio"], input[type="radio"]');
  return page;
};

test('a language takes effect at once, and the keyboard stays where it was', async () => {
  const page = await openSettings();
  // The button itself is out of sight; its label is what is clicked.
  await clickAt(page, 'label:has(input[value="en"])');
  await page.waitForFunction(() => document.documentElement.lang === 'en');
  await waitForText(page, 'Make a backup now');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('value'));
  await expect.poll(focused).toBe('en');
  await page.keyboard.press('ArrowLeft');
  await waitForText(page, '立即备份');
  await page.keyboard.press('ArrowLeft');
  await page.waitForSelector('[role="radiogroup"] input[value="auto"]:checked');
  await waitForText(page, await textIn(page, 'settings_backup_make'));
  await page.close();
});

test('the settings have no barrier that axe knows', async () => {
  const page = await openSettings();
  await waitForText(page, await textIn(page, 'settings_storage_used'));
  expect(await violationsIn(page)).toEqual([]);
  await page.close();
});

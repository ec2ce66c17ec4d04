import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyBuild } from '@/scripts/build';
import { serveStories, type StoryServer } from '@/scripts/stories';
import { startChromium, type Chromium } from './chromium';
import { waitForStored } from './library-rows';
import { textIn, waitForText } from './texts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
declare const axe: Axe;

let stories: StoryServer;
let chromium: Chromium;
let folder: string;

beforeAll(async () => {
  stories = await serveStories();
  folder = copyBuild('chrome');
  chromium = await startChromium(folder);
  const popup = await chromium.pressToolbar(await chromium.visit(stories.pages[0]!.url));
  await waitForStored(popup, 1);
});
afterAll(async () => {
  await chromium?.close();
  stories?.close();
  rmSync(folder, { recursive: true, force: true });
});

const openSettings = async (): Promise<Page> => {
  const page = await chromium.openOwn('options.html#/settings');
  await page.bringToFront();
  await page.waitForSelector('[role="radio"], input[type="radio"]');
  return page;
};

async function press(page: Page, key: string, role = 'button', ...words: string[]): Promise<void> {
  const name = await textIn(page, key, ...words);
  await (await page.waitForSelector(`aria/${name}[role="${role}"]`))?.click();
}

/** What axe finds wrong with a page, in light and in dark. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(axeSource);
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    const wrong = await page.evaluate(async () => (await axe.run()).violations);
    found.push(...wrong.map(({ id, nodes }) => `${value} ${id}: ${nodes.map(({ html }) => html).join(' ')}`));
  }
  return found;
}

test('a language takes effect at once, and the keyboard stays where it was', async () => {
  const page = await openSettings();
  await press(page, 'settings_english', 'radio');
  await page.waitForFunction(() => document.documentElement.lang === 'en');
  await waitForText(page, 'Make a backup now');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('en');
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
  expect(await violations(page)).toEqual([]);
  await page.close();
});

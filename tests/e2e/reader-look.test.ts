import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { violationsIn } from './axe';
import { type OpenReport, openReport, paragraphs } from './open-report';
import { clickAt, press } from './press';

let report: OpenReport;
let page: Page;

beforeAll(async () => {
  report = await openReport();
  ({ page } = report);
});
afterAll(() => report?.end());
beforeEach(() => report.open());

test('the look of reports is remembered', async () => {
  await press(page, 'reader_look');
  await page.waitForSelector('.look-menu');
  expect(await violationsIn(page)).toEqual([]);
  const size = () =>
    page.$eval('.reading-text p', (element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await clickAt(page, '.look-choice[data-look="huge"]');
  await page.waitForFunction(() => document.querySelector('.reader-scroll[data-size="huge"]'));
  expect(await size()).toBeGreaterThan(before);
  await page.reload();
  await page.waitForSelector('.reader-scroll[data-size="huge"] .reading-text p');
  await press(page, 'reader_look');
  await clickAt(page, '.look-choice[data-look="medium"]');
  await page.waitForSelector('.reader-scroll[data-size="medium"]');
});

test('an address leads to the words it names', async () => {
  await report.open(`?at=${encodeURIComponent('全年随访3.6万人次')}`);
  const shown = await page.waitForSelector('.mark-shown');
  expect(await shown!.evaluate((element) => element.closest('p')?.textContent)).toBe(paragraphs[2]);
});

test('nothing is lost at 200 % and in forced colours', async () => {
  await page.setViewport({ width: 640, height: 430, deviceScaleFactor: 2 });
  await page.waitForSelector('.reading-text p');
  const roomFits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  const textFits = () => page.$eval('.reader-scroll', (text) => text.scrollWidth <= text.clientWidth);
  await expect.poll(roomFits).toBe(true);
  await expect.poll(textFits).toBe(true);
  expect(await violationsIn(page)).toEqual([]);
  await page.keyboard.press('e');
  await page.waitForSelector('.text-editor textarea');
  await expect.poll(textFits).toBe(true);
  await page.keyboard.press('Escape');
  await page.waitForSelector('.reading-text p');
  await page.setViewport({ width: 1280, height: 860 });

  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  await page.keyboard.press('h');
  await page.waitForSelector('.highlight-bar');
  const styles = () =>
    page.$$eval('.highlight-bar .swatch', (swatches) =>
      swatches.map((swatch) => getComputedStyle(swatch).textDecorationStyle),
    );
  await expect.poll(async () => new Set(await styles()).size).toBe(4);
  const shown = () => page.$eval('.highlight-bar', (bar) => getComputedStyle(bar).borderTopStyle);
  await expect.poll(shown).toBe('solid');
  await page.keyboard.press('Escape');
  await devtools.send('Emulation.setEmulatedMedia', { features: [] });
  await devtools.detach();
});

test('a page that changed shows what changed before it is clipped again', async () => {
  report.print(paragraphs.with(0, paragraphs[0]!.replace('216', '261')));
  const popup = await report.chromium.pressToolbar(await report.chromium.visit(report.address));
  await popup.waitForSelector('.existing[data-changed]');
  await press(popup, 'popup_differences');
  await popup.waitForSelector('.comparison-table ins');
  const words = (tag: string) =>
    popup.$$eval(`.comparison-table ${tag}`, (found) => found.map((one) => one.textContent));
  await expect.poll(async () => [await words('del'), await words('ins')]).toEqual([['216'], ['261']]);
  expect(await violationsIn(popup)).toEqual([]);
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsIn } from './axe';
import { type Desk, openDesk } from './desk';
import { back, enter, hash, waitForHash } from './walk-rooms';

let desk: Desk;
let library: Page;

beforeAll(async () => {
  desk = await openDesk();
  ({ library } = desk);
});
afterAll(() => desk?.end());

test('charts and the tables behind them can be looked at', async () => {
  await enter(library, 'overview');
  await library.waitForSelector('.chart-bar');
  expect(await violationsIn(library)).toEqual([]);
  for (const button of await library.$$('.chart-switch')) {
    await button.focus();
    await library.keyboard.press('Enter');
  }
  await library.waitForFunction(() => document.querySelectorAll('.count-table').length > 3);
  expect(await violationsIn(library)).toEqual([]);
  for (const button of await library.$$('.chart-switch')) await button.press('Enter');
  await library.waitForSelector('.count-table', { hidden: true });
});

test('arrows lead to a bar, and Enter to its clippings', async () => {
  const hospitals = await library.$$('.count-chart');
  await hospitals[1]?.$eval('a[tabindex="0"]', (link) => (link as HTMLElement).focus());
  await library.keyboard.press('ArrowDown');
  const [name, href] = await library.evaluate(() => [
    document.activeElement?.querySelector('.count-name')?.textContent ?? '',
    document.activeElement?.getAttribute('href') ?? '',
  ]);
  await library.keyboard.press('Enter');
  await library.waitForSelector('[data-row] .row-headline');
  expect(await library.evaluate(() => location.hash)).toBe(href);
  expect(await hash(library)).toContain(`hospital=${name}`);
  await back(library);
  await library.waitForSelector('.chart-bar');
});

test('a month leads to what was published in it', async () => {
  await library.$eval('.chart-bar[tabindex="0"]', (link) => (link as unknown as HTMLElement).focus());
  await library.keyboard.press('End');
  await library.keyboard.press('Enter');
  await waitForHash(library, 'from=');
  await library.waitForSelector('[data-row] .row-headline');
  await enter(library, 'overview');
  await library.waitForSelector('.chart-bar[aria-current]');
  expect(await violationsIn(library)).toEqual([]);
});

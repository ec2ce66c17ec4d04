import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '@/scripts/build';
import { bundleScript } from '../bench/bundle-script';
import { violationsIn } from './axe';
import { startChromium, type Chromium } from './chromium';
import { focusAt } from './desk';
import { clickAt } from './press';
import { textIn } from './texts';

const size = 1_000;

let chromium: Chromium;
let library: Page;

/** The rows chosen on the screen, by their numbers in the list from 1. */
const chosen = (): Promise<number[]> =>
  library.evaluate(() =>
    [...document.querySelectorAll('[data-row][aria-selected=true]')]
      .map((row) => Number(row.getAttribute('aria-rowindex')) - 1)
      .sort((a, b) => a - b),
  );
const focused = (): Promise<number> =>
  library.evaluate(() => Number(document.activeElement?.getAttribute('aria-rowindex')) - 1);
const row = (number: number): string => `[data-row][aria-rowindex="${number + 1}"]`;
const withKey = async (key: 'Shift' | 'Control', act: () => Promise<unknown>): Promise<void> => {
  await library.keyboard.down(key);
  await act();
  await library.keyboard.up(key);
};
const waitForSelected = (count: number): Promise<unknown> =>
  library.waitForFunction(
    (wanted) => document.querySelector('.bulk-count')?.textContent?.includes(wanted),
    {},
    count.toLocaleString('en'),
  );
const show = async (hash: string): Promise<void> => {
  await library.evaluate((to) => {
    location.hash = to;
  }, hash);
  await library.waitForSelector('[data-row] .row-headline, .empty');
};

beforeAll(async () => {
  chromium = await startChromium(build('chrome'));
  library = await chromium.openOwn('options.html');
  await library.setViewport({ width: 1400, height: 900 });
});
afterAll(async () => {
  await chromium?.close();
});

test('an empty library has no violations', async () => {
  await library.waitForSelector('.empty');
  expect(await violationsIn(library)).toEqual([]);
});

test('rows that are stored meanwhile come into the list', async () => {
  const seeding = await chromium.openOwn('manifest.json');
  await seeding.evaluate(await bundleScript('./seed-in-page.ts'));
  expect(await seeding.evaluate(`xinglinSeed(0, ${size})`)).toBe(size);
  await seeding.close();
  await library.reload();
  await library.bringToFront();
  await library.waitForSelector('[data-row] .row-headline');
  await library.waitForFunction(
    (count) => document.querySelector('.list')?.getAttribute('aria-rowcount') === count,
    {},
    String(size + 1),
  );
});

test('rows are chosen by click, Ctrl and Shift', async () => {
  await clickAt(library, `${row(2)} .row-choose`);
  await expect.poll(chosen).toEqual([2]);
  await withKey('Shift', () => library.click(`${row(5)} .cell-headline`));
  await expect.poll(chosen).toEqual([2, 3, 4, 5]);
  await withKey('Control', () => library.click(`${row(3)} .cell-headline`));
  await expect.poll(chosen).toEqual([2, 4, 5]);
});

test('rows are walked and chosen by keys alone', async () => {
  await focusAt(library, row(2));
  await library.keyboard.press('Escape');
  await expect.poll(chosen).toEqual([]);
  await library.keyboard.press('Home');
  await library.waitForFunction(() => document.activeElement?.getAttribute('aria-rowindex') === '2');
  await library.keyboard.press('ArrowDown');
  await expect.poll(focused).toBe(2);
  await library.keyboard.press('Space');
  await expect.poll(chosen).toEqual([2]);
  await withKey('Shift', async () => {
    await library.keyboard.press('ArrowDown');
    await library.keyboard.press('ArrowDown');
  });
  await expect.poll(chosen).toEqual([2, 3, 4]);
  await library.keyboard.press('End');
  await library.waitForFunction(
    (last) => document.activeElement?.getAttribute('aria-rowindex') === last,
    {},
    String(size + 1),
  );
  await withKey('Control', () => library.keyboard.press('a'));
  await waitForSelected(size);
});

/** States of the list, each by what makes it. */
const states: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['all chosen', () => show('#/')],
  [
    'some chosen',
    async () => {
      await focusAt(library, '[data-row][tabindex="0"]');
      await library.keyboard.press('Escape');
      await library.keyboard.press('Home');
      await library.waitForSelector(`${row(2)} .row-headline`);
      await clickAt(library, `${row(2)} .row-choose`);
      await clickAt(library, `${row(4)} .row-choose`);
      await waitForSelected(2);
    },
  ],
  ['compact', async () => clickAt(library, `[aria-label="${await textIn(library, 'list_compact')}"]`)],
  ['nothing found', () => show('#/?q=没有这样的词').then(() => library.waitForSelector('.empty'))],
  ['the bin', () => show('#/?in=bin')],
  ['a facet chosen', () => show('#/?topic=service&sort=-published')],
  ['by headline', () => show('#/?sort=%2Bheadline')],
];

test.for(states)('the list has no violations: %s', async ([, make]) => {
  await make();
  expect(await violationsIn(library)).toEqual([]);
});

test.for([
  ['forced colours', [{ name: 'forced-colors', value: 'active' }], 1400, 1],
  ['reduced motion', [{ name: 'prefers-reduced-motion', value: 'reduce' }], 1400, 1],
  ['200 % zoom', [], 700, 2],
] as const)('the list has no violations, and its words fit, with %s', async ([, features, width, scale]) => {
  await show('#/');
  await library.setViewport({ width, height: 900 / scale, deviceScaleFactor: scale });
  expect(await violationsIn(library, features)).toEqual([]);
  const fits = () => library.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  await expect.poll(fits).toBe(true);
  await library.setViewport({ width: 1400, height: 900, deviceScaleFactor: 1 });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '@/scripts/build';
import { bundleScript } from '../bench/bundle-script';
import { violationsIn } from './axe';
import { type Chromium, startChromium } from './chromium';
import { choose, goTo } from './desk';

let chromium: Chromium;
let library: Page;

beforeAll(async () => {
  chromium = await startChromium(build('chrome'));
  library = await chromium.openOwn('manifest.json');
  await library.evaluate(await bundleScript('./seed-in-page.ts'));
  await library.evaluate('xinglinSeed(0, 200)');
  await library.goto(library.url().replace('manifest.json', 'options.html'));
  await library.waitForSelector('[data-row] .row-headline');
});
afterAll(async () => {
  await chromium?.close();
});

/** The open row within the list: whether all of it is seen, and its number from 1. */
const openRow = () =>
  library.evaluate(() => {
    const row = document.querySelector('[data-row][data-open]');
    const [at, list] = [row, document.querySelector('.list-scroll')].map((part) =>
      part?.getBoundingClientRect(),
    );
    return {
      number: Number(row?.getAttribute('aria-rowindex')) - 1,
      seen: at !== undefined && list !== undefined && at.top >= list.top && at.bottom <= list.bottom,
    };
  });

test('j and k keep the open row in sight, and so does the address after a reload', async () => {
  await library.setViewport({ width: 1280, height: 800 });
  await (await library.waitForSelector('[data-row]'))!.click();
  await library.waitForSelector('.report');
  for (let step = 0; step < 30; step += 1) await library.keyboard.press('j');
  await expect.poll(openRow).toEqual({ number: 31, seen: true });
  await library.reload();
  await library.waitForSelector('.report');
  await expect.poll(openRow).toEqual({ number: 31, seen: true });
  for (let step = 0; step < 20; step += 1) await library.keyboard.press('k');
  await expect.poll(openRow).toEqual({ number: 11, seen: true });
});

test.for([
  ['zh_CN', 1280],
  ['zh_CN', 1920],
  ['en', 1280],
  ['en', 1920],
] as const)('the reader’s tools stand on one line in %s at %s', async ([language, width]) => {
  await choose(library, { language });
  await library.waitForFunction(
    (tag) => document.documentElement.lang.startsWith(tag),
    {},
    language.slice(0, 2),
  );
  await library.setViewport({ width, height: 800 });
  await goTo(library, '#/');
  await (await library.waitForSelector('[data-row] .row-headline'))!.click();
  await library.waitForSelector('.report');
  const lines = () =>
    library.$eval('.reader-bar', (bar) => {
      const tools = [...bar.querySelectorAll('button, a')].map((tool) => tool.getBoundingClientRect());
      const { right } = bar.getBoundingClientRect();
      const middles = tools.map(({ top, bottom }) => Math.round((top + bottom) / 2));
      return {
        lines: Math.max(...middles) - Math.min(...middles) <= 1 ? 1 : 2,
        within: tools.every((tool) => tool.right <= right),
      };
    });
  expect(await lines()).toEqual({ lines: 1, within: true });
  await library.keyboard.press('e');
  await library.waitForSelector('.reader-fields');
  expect(await lines()).toEqual({ lines: 1, within: true });
  await library.keyboard.press('Escape');
  await library.waitForSelector('.reader-fields', { hidden: true });
  expect(await violationsIn(library)).toEqual([]);
});

test('a tool without words says what it is, and its key', async () => {
  // A hand comes from somewhere: what appears under a mouse that never moved is not hovered.
  await library.mouse.move(640, 500, { steps: 4 });
  await library.hover('.reader-bar button:has([data-icon=bin])');
  await library.waitForSelector('[role=tooltip] kbd');
  expect(await violationsIn(library)).toEqual([]);
});

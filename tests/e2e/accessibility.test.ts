import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '@/scripts/build';
import { serveStories, type StoryServer } from '@/scripts/stories';
import { violationsIn } from './axe';
import { startChromium, type Chromium } from './chromium';
import { closeNotices } from './notice';
import { clickAt } from './press';
import { waitForText } from './texts';

const headline = '把支部建在科室上 让服务走到患者前';

let stories: StoryServer;
let chromium: Chromium;
let library: Page;

beforeAll(async () => {
  stories = await serveStories();
  chromium = await startChromium(build('chrome'));
  library = await chromium.openOwn('options.html');
  await library.setViewport({ width: 1280, height: 800 });
});
afterAll(async () => {
  await chromium?.close();
  stories?.close();
});

test('the empty library has no violations', async () => {
  await library.waitForSelector('.empty');
  expect(await violationsIn(library)).toEqual([]);
});

test.for(['feature', 'address'])('the popup has no violations over %s', async (story) => {
  const page = await chromium.visit(stories.pages.find(({ id }) => id === story)!.url);
  const popup = await chromium.pressToolbar(page);
  await popup.waitForSelector('[role="grid"]');
  // The notice lies over the lower controls while its undo can be pressed.
  await closeNotices(popup);
  expect(await violationsIn(popup)).toEqual([]);
});

test('the list and the reader have no violations', async () => {
  await library.bringToFront();
  await waitForText(library, headline);
  expect(await violationsIn(library)).toEqual([]);
  await clickAt(library, '[role="row"][data-row]');
  await library.waitForSelector('article');
  expect(await violationsIn(library)).toEqual([]);
});

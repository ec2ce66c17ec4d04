import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '@/scripts/build';
import { serveStories, type StoryServer } from '@/scripts/stories';
import { startChromium, type Chromium } from './chromium';
import { waitForText } from './texts';

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const headline = '把支部建在科室上 让服务走到患者前';

let stories: StoryServer;
let chromium: Chromium;
let popup: Page;
let library: Page;

/** What axe finds wrong with a page as it stands, each with the elements. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (tags) => {
    const run = Reflect.get(globalThis, 'axe') as typeof axe;
    const found = await run.run({ runOnly: { type: 'tag', values: tags } });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
  }, rules);
}

const inColours = (page: Page, scheme: string) =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

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
  expect(await violations(library)).toEqual([]);
});

test.for([
  ['light', 'feature'],
  ['dark', 'address'],
] as const)('the popup has no violations in %s', async ([scheme, story]) => {
  const page = await chromium.visit(stories.pages.find(({ id }) => id === story)!.url);
  popup = await chromium.pressToolbar(page);
  await popup.waitForSelector('[role="grid"]');
  await inColours(popup, scheme);
  // The notice lies over the lower controls while its undo can be pressed.
  await (await popup.waitForSelector('.notice-close'))?.click();
  await popup.waitForSelector('.notice-close', { hidden: true });
  expect(await violations(popup)).toEqual([]);
});

test.for(['light', 'dark'])('the list and the reader have no violations in %s', async (scheme) => {
  await library.bringToFront();
  await inColours(library, scheme);
  await waitForText(library, headline);
  expect(await violations(library)).toEqual([]);
  await (await library.waitForSelector('[role="row"][data-row]'))?.click();
  await library.waitForSelector('article');
  expect(await violations(library)).toEqual([]);
});

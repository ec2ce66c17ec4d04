import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { ClippingsFile } from '@/lib/schema/export';
import { build } from '@/scripts/build';
import { findBrowser } from '@/scripts/browser';
import { serveStories, type StoryServer } from '@/scripts/stories';
import { readTables } from '../bench/faults/read-tables';
import { serveStories as serveStoriesWithPictures } from '../bench/faults/serve-stories';
import { exportAll } from './export-files';
import { startFirefox, type Firefox } from './firefox';
import { storedClippings, waitForStored } from './library-rows';
import { waitForText } from './texts';

declare const chrome: typeof browser;

const missing = findBrowser('firefox') === null;
if (missing) console.warn('Firefox is not on this machine: its story is not tested. FIREFOX_PATH names one.');

let stories: StoryServer;
let firefox: Firefox;

beforeAll(async () => {
  if (missing) return;
  stories = await serveStories();
  firefox = await startFirefox(build('firefox-automation'));
});
afterAll(async () => {
  await firefox?.close();
  stories?.close();
});

/** Sends the popup's command from the library, for the tab that shows the address. */
const clip = (library: Page, address: string) =>
  library.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    const data = { tabId: tab?.id, mode: 'ask', selection: false };
    return JSON.stringify(
      await chrome.runtime.sendMessage({ id: 1, type: 'clipTab', data, timestamp: Date.now() }),
    );
  }, address);

test.skipIf(missing)('a story goes from the page to the library and into files', async () => {
  const { url } = stories.pages.find((page) => page.id === 'feature')!;
  const library = await firefox.openOwn('options.html');
  await firefox.visit(url);
  expect(await clip(library, url)).toContain('"saved"');
  const [stored] = await waitForStored(library, 1);
  expect(stored?.row).toMatchObject({
    headline: '把支部建在科室上 让服务走到患者前',
    source: '黄石健康周报',
  });
  expect(stored?.body.pictures.map(({ caption }) => caption)).toContain('神经外科团队开展清醒开颅手术');
  await waitForText(library, '把支部建在科室上 让服务走到患者前');
  const file = ClippingsFile.parse(JSON.parse(await exportAll(library, firefox.profile, 'export_json')));
  expect(file.clippings).toHaveLength(1);
  expect(await exportAll(library, firefox.profile, 'export_markdown')).toContain('黄石市第九人民医院');
});

test.skipIf(missing)('a sentence is marked and a paragraph changed with the keyboard', async () => {
  const library = await firefox.openOwn('options.html');
  const [{ row }] = (await waitForStored(library, 1)) as [Awaited<ReturnType<typeof storedClippings>>[0]];
  await library.evaluate((id) => void (location.hash = `#/clipping/${id}`), row.id);
  await library.waitForSelector('.reading-text p');
  for (const key of ['h', 'ArrowRight', 'h'] as const) await library.keyboard.press(key);
  await library.waitForSelector('mark.mark-yellow');
  await library.keyboard.press('e');
  await library.waitForSelector('.text-editor textarea:focus');
  await library.keyboard.type('据悉，');
  await library.keyboard.press('Escape');
  await waitForText(library, '据悉，');
  await library.waitForSelector('mark.mark-yellow');
  const [changed] = await storedClippings(library);
  expect(changed?.body.text).toContain('据悉，');
  expect(changed?.body.highlights).toHaveLength(1);
});

test.skipIf(missing)(
  'pictures of the page’s own host come from its cache: the network is not asked again',
  async () => {
    const server = await serveStoriesWithPictures();
    try {
      const library = await firefox.openOwn('options.html');
      await firefox.visit(server.url(7));
      expect(server.pictureRequests()).toBe(1);
      expect(await clip(library, server.url(7))).toContain('"saved"');
      const linked = async () => (await readTables(library, ['pictureLinks']))['pictureLinks']?.rows ?? [];
      const here = ({ src }: Record<string, unknown>) =>
        src === server.url(7).replace(/story.*/, 'picture/7.png');
      await expect.poll(async () => (await linked()).find(here)?.['state']).toBe('kept');
      expect(server.pictureRequests()).toBe(1);
    } finally {
      await server.close();
    }
  },
);

test.skipIf(missing)('the library is there after Firefox was started again', async () => {
  const { profile } = firefox;
  await firefox.close(false);
  firefox = await startFirefox(build('firefox-automation'), profile);
  const library = await firefox.openOwn('options.html');
  expect(await storedClippings(library)).toHaveLength(2);
  await waitForText(library, '把支部建在科室上 让服务走到患者前');
});

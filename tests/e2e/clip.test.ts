import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '@/scripts/build';
import { serveStories, type StoryServer } from '@/scripts/stories';
import { startChromium, type Chromium } from './chromium';
import { storedClippings, waitForStored } from './library-rows';
import { press } from './press';
import { textIn, waitForText } from './texts';

let stories: StoryServer;
let chromium: Chromium;
const story = (id: string) => stories.pages.find((page) => page.id === id)!.url;

/** Everything of a page a clip could have changed: its markup, where it is scrolled to, what has the focus. */
const stateOf = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement.outerHTML, window.scrollY, document.activeElement?.tagName].join('\n'),
  );

beforeAll(async () => {
  stories = await serveStories();
  chromium = await startChromium(build('chrome'));
});
afterAll(async () => {
  await chromium?.close();
  stories?.close();
});

test('one press of the toolbar button saves the story and shows it', async () => {
  const page = await chromium.visit(story('feature'));
  await page.evaluate(() => window.scrollTo(0, 120));
  const before = await stateOf(page);
  const popup = await chromium.pressToolbar(page);
  await waitForText(popup, '黄石市第九人民医院');
  const [stored] = await waitForStored(popup, 1);
  expect(stored?.row).toMatchObject({
    headline: '把支部建在科室上 让服务走到患者前',
    kicker: '奋进“十四五” 答好健康卷',
    source: '黄石健康周报',
    published: { date: '2025-09-16T08:35:20+08:00' },
    bylines: { reporters: ['柳正川'], correspondents: ['邹雨桐', '方远'], editors: ['周念慈'] },
    counts: { pictures: 2 },
    reviewed: false,
  });
  expect(stored?.row.hospitals[0]).toMatchObject({ name: '黄石市第九人民医院', primary: true });
  expect(stored?.row.topics.map((topic) => topic.id)).toContain('party-building');
  expect(stored?.body.pictures.map((picture) => picture.caption)).toEqual([
    '门诊大厅的党员示范岗为老年患者取号',
    '神经外科团队开展清醒开颅手术',
  ]);
  expect(stored?.body.text).not.toMatch(/相关新闻|分享到|责任编辑/);
  expect(await stateOf(page)).toBe(before);
});

test('a second press on the same page opens the same clipping', async () => {
  const page = await chromium.visit(story('feature'));
  const popup = await chromium.pressToolbar(page);
  await waitForText(popup, await textIn(popup, 'popup_update'));
  expect(await storedClippings(popup)).toHaveLength(1);
});

test('undo in the popup takes the clipping out of the library', async () => {
  const library = await chromium.openOwn('options.html');
  const page = await chromium.visit(story('epaper'));
  const popup = await chromium.pressToolbar(page);
  await waitForStored(library, 2);
  await press(popup, 'popup_undo');
  await expect
    .poll(async () => (await storedClippings(library)).filter(({ row }) => row.binnedAt === null))
    .toHaveLength(1);
});

test('what the popup saves as typed is stored', async () => {
  const page = await chromium.visit(story('feature'));
  const popup = await chromium.pressToolbar(page);
  await waitForText(popup, '黄石市第九人民医院');
  const note = await popup.waitForSelector(`aria/${await textIn(popup, 'field_note')}[role="textbox"]`);
  await note?.type('可作周报头条');
  await expect
    .poll(async () => (await storedClippings(popup)).find(({ row }) => row.note === '可作周报头条'))
    .toBeTruthy();
});

test('a page that is no article is refused with a sentence and stores nothing', async () => {
  const page = await chromium.visit(new URL('/none/', story('brief')).href);
  const popup = await chromium.pressToolbar(page);
  await popup.waitForSelector('[role="alert"]');
  const library = await chromium.openOwn('options.html');
  expect((await storedClippings(library)).filter(({ row }) => row.binnedAt === null)).toHaveLength(1);
});

test('the library shows what was clipped, after the browser was started again', async () => {
  const { profile } = chromium;
  await chromium.close(false);
  chromium = await startChromium(build('chrome'), profile);
  const library = await chromium.openOwn('options.html');
  await waitForText(library, '把支部建在科室上 让服务走到患者前');
  await waitForText(library, '黄石健康周报');
});

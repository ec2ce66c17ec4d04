import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '@/scripts/build';
import { serveStories, type StoryServer } from '@/scripts/stories';
import { startChromium, type Chromium } from './chromium';
import { waitForStored } from './library-rows';

// The shortcut and the menu cannot be pressed from outside the browser, so their events are handed to the worker; the
// permission to read the page, which a real press gives, comes from the automation build's host permission.
let stories: StoryServer;
let chromium: Chromium;
const story = (id: string) => stories.pages.find((page) => page.id === id)!.url;

beforeAll(async () => {
  stories = await serveStories();
  chromium = await startChromium(build('automation'));
});
afterAll(async () => {
  await chromium?.close();
  stories?.close();
});

test('the shortcut clips without a popup and leaves a small note in the page', async () => {
  const library = await chromium.openOwn('options.html');
  const page = await chromium.visit(story('brief'));
  // The note goes by itself, so it is looked for from the beginning.
  const note = page.waitForSelector('xinglin-clipper-toast');
  await chromium.pressShortcut();
  const [stored] = await waitForStored(library, 1);
  expect(stored?.row).toMatchObject({
    headline: '我市首个区域胸痛救治联盟成立',
    source: '秦洲日报',
    published: { date: '2025-10-20T17:26+08:00' },
    bylines: { reporters: ['鲁若溪'], correspondents: ['傅天朗'], editors: ['鱼小满'] },
  });
  await note;
});

test('the menu clips the page', async () => {
  const library = await chromium.openOwn('options.html');
  await chromium.visit(story('wechat'));
  await chromium.chooseMenu('clip-page');
  const stored = await waitForStored(library, 2);
  const post = stored.find(({ row }) => row.headline.includes('智慧门诊上线百日'));
  expect(post?.row).toMatchObject({
    siteName: '滁州市皖东医院（微信公众号）',
    published: { date: '2025-06-12T08:42:00+08:00' },
  });
  expect(post?.body.text).not.toMatch(/往期推荐|点击蓝字/);
});

test('the menu clips only the selected text', async () => {
  const library = await chromium.openOwn('options.html');
  const page = await chromium.visit(story('address'));
  const chosen = await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((one) =>
      one.textContent?.startsWith('获批国家自然科学基金'),
    )!;
    getSelection()?.selectAllChildren(paragraph);
    return paragraph.textContent ?? '';
  });
  await chromium.chooseMenu('clip-selection', chosen);
  const stored = await waitForStored(library, 3);
  const clipped = stored.find(({ row }) => row.url === story('address'));
  expect(clipped?.body.text.trim()).toBe(chosen.trim());
  expect(clipped?.row.headline).toContain('乘风启新程 同心护安康');
});

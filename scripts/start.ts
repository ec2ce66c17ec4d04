import path from 'node:path';
import { parseArgs } from 'node:util';
import { launch, type Browser } from 'puppeteer-core';
import { chromiumSwitches, needBrowser } from './browser';
import { build, root } from './build';
import { clipPages } from './clip-pages';
import { serveStories, type StoryServer } from './stories';

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Clips every sample story through the built extension and writes the collection to `out/`. */
async function showHeadless(browser: string, stories: StoryServer): Promise<number> {
  console.log('Building the extension …');
  const extension = build('automation');
  const out = path.join(root, 'out');
  console.log('Clipping the sample stories in a headless browser …');
  const results = await clipPages(stories.pages, {
    browser,
    extension,
    out,
    withScripts: false,
    explain: false,
  });
  const clipped = results.filter((result) => result.outcome === 'clipped').length;
  console.log(
    `${clipped} of ${results.length} sample stories clipped; the collection is in out/clippings.json and out/clippings.md.`,
  );
  return clipped === results.length ? 0 : 1;
}

/** Opens the user's browser with the extension and a sample story, and waits until it is closed. */
async function showBrowser(executablePath: string, stories: StoryServer): Promise<number> {
  console.log('Building the extension …');
  const extension = build('chrome');
  const browser = await launch({
    executablePath,
    headless: false,
    pipe: true,
    defaultViewport: null,
    userDataDir: path.join(root, '.output', 'profile'),
    enableExtensions: [extension],
    ignoreDefaultArgs: ['--enable-automation'],
    args: [...chromiumSwitches],
    handleSIGINT: false,
  });
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void browser.close());
  await openInFront(browser, stories);
  console.log(`
A browser is open on a sample story. 浏览器已打开一篇样稿：
  1. Press the 杏林剪报 button (puzzle piece, then pin it) or Alt+Shift+S: the story is saved at once.
  2. In the popup, look at what was read; everything can be edited in place.
  3. "打开剪报库" (Open in the library) opens the library: select clippings there and export them as JSON or Markdown.
More stories: ${stories.pages.map((story) => story.url).join('\n              ')}
Close the browser or press Ctrl-C to end. The library stays for the next start.`);
  await closed;
  return 0;
}

/** Opens a long feature, which shows most. A first start also opens the extension's welcome, which must not come in front of it. */
async function openInFront(browser: Browser, { pages }: StoryServer): Promise<void> {
  const first = pages.find((story) => story.id === 'feature');
  if (!first) return;
  const [blank] = await browser.pages();
  const page = blank ?? (await browser.newPage());
  await page.goto(first.url);
  await browser
    .waitForTarget((target) => target.url().includes('/options.html'), { timeout: 3000 })
    .catch(() => null);
  await page.bringToFront();
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false } } });
  const browser = needBrowser('chromium');
  const stories = await serveStories();
  try {
    if (!values.headless && !hasDisplay())
      console.log('No display was found, so the main job runs headless.');
    return await (values.headless || !hasDisplay() ? showHeadless : showBrowser)(browser, stories);
  } finally {
    stories.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

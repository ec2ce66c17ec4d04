import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launch, type Browser, type Extension, type Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { chromiumSwitches, needBrowser } from './browser';
import { build, root } from './build';
import { serveStories } from './stories';

/** The extension's own interface to the browser, as the functions that run in its pages see it. */
declare const chrome: typeof browser;

// Draws the pictures of `docs/` anew from the built extension and the sample stories, in Chinese.

const picture = (name: string) => path.join(root, 'docs', `${name}.png`) as `${string}.png`;
const settled = () => new Promise((resolve) => setTimeout(resolve, 1200));

async function pressToolbar(driven: Browser, extension: Extension, url: string): Promise<Page> {
  const page = await driven.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await driven.waitForTarget((candidate) => candidate.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  await popup.waitForSelector('[role="grid"]');
  return popup;
}

async function drawLibrary(page: Page, name: string, width: number, dark: boolean): Promise<void> {
  await page.setViewport({ width, height: Math.round(width * 0.625) });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await settled();
  await page.screenshot({ path: picture(name) });
}

const profile = mkdtempSync(path.join(os.tmpdir(), 'xinglin-screenshots-'));
const stories = await serveStories();
const driven = await launch({
  executablePath: needBrowser('chromium'),
  headless: true,
  pipe: true,
  userDataDir: profile,
  enableExtensions: [build('chrome')],
  args: [...chromiumSwitches, '--disable-gpu'],
  defaultViewport: null,
});
try {
  const welcome = await driven.waitForTarget((target) => target.url().includes('/options.html'));
  const library = (await welcome.page())!;
  const [extension] = (await driven.extensions()).values();
  await library.evaluate(() => chrome.storage.local.set({ settings: { language: 'zh_CN' } }));
  for (const { id, url } of stories.pages) {
    const popup = await pressToolbar(driven, extension!, url);
    await settled();
    if (id === 'feature') await popup.screenshot({ path: picture('popup') });
    await popup.close();
  }
  await library.bringToFront();
  await library.goto(library.url().replace(/#.*/, ''));
  await library.reload();
  await drawLibrary(library, 'library', 1280, false);
  await (await library.waitForSelector('[role="row"][data-row]'))?.click();
  await drawLibrary(library, 'reader', 1920, false);
  await drawLibrary(library, 'reader-dark', 1280, true);
  for (const room of ['statistics', 'overview']) {
    await library.evaluate((to) => (location.hash = `#/${to}`), room);
    await drawLibrary(library, room, 1280, false);
  }
  console.log('Drawn: docs/{popup,library,reader,reader-dark,statistics,overview}.png');
} finally {
  await driven.close();
  stories.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

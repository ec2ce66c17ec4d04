import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { needBrowser } from '@/scripts/browser';
import { downloads } from './chromium';
import { patience, until } from './until';

/** The add-on's id in the manifest, and the host its pages get in this profile. */
const addOn = { id: 'clipper@xinglin.example', host: '5b1f9a52-6a0e-4f0c-9d55-2f6f3a1c7e10' };

/** The Firefox build in a headless Firefox. */
export type Firefox = {
  visit(url: string): Promise<Page>;
  openOwn(file: string): Promise<Page>;
  close(forget?: boolean): Promise<void>;
  profile: string;
};

/**
 * Starts Firefox with the build as a temporary add-on. Its pages are reached by WebDriver BiDi only when system access is
 * allowed, and their load event is never reported, so opening one means polling.
 */
export async function startFirefox(
  build: string,
  profile = mkdtempSync(path.join(os.tmpdir(), 'xinglin-firefox-')),
): Promise<Firefox> {
  const driven = await launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: true,
    timeout: patience,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOn.id]: addOn.host }),
      'browser.download.folderList': 2,
      'browser.download.dir': path.join(profile, downloads),
      'browser.download.useDownloadDir': true,
    },
  });
  await driven.installExtension(build);
  // The welcome comes in front of everything; nobody is told its address but the page itself.
  const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash).catch(() => '');
  await until(async () => (await Promise.all((await driven.pages()).map(hashOf))).includes('#welcome'));
  return {
    profile,
    async visit(url) {
      const page = await driven.newPage();
      page.setDefaultTimeout(patience);
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openOwn(file) {
      const page = await driven.newPage();
      page.setDefaultTimeout(patience);
      void page.goto(`moz-extension://${addOn.host}/${file}`).catch(() => null);
      await page.waitForFunction(
        () => location.protocol === 'moz-extension:' && document.readyState === 'complete',
        { polling: 50 },
      );
      await page.bringToFront();
      return page;
    },
    async close(forget = true) {
      await driven.close();
      if (forget) rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

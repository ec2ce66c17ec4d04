import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launch, type Browser, type Extension, type Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { chromiumSwitches, needBrowser } from '@/scripts/browser';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy';
import { patience, until } from './until';

declare const chrome: typeof browser;

/** Folder of a profile that takes the exported files. */
export const downloads = 'downloads';

/** The built extension in a headless Chromium. */
export type Chromium = {
  browser: Browser;
  extension: Extension;
  /** Opens a page of the web in a tab of its own, in front. */
  visit(url: string): Promise<Page>;
  /** Opens a page of the extension (`options.html#/…`) in a tab. */
  openOwn(file: string): Promise<Page>;
  /** Presses the toolbar button over a page and returns the popup. */
  pressToolbar(page: Page): Promise<Page>;
  /** Lets the worker see the shortcut, as the browser does for the tab in front. */
  pressShortcut(): Promise<void>;
  /** Lets the worker see a click on one of its context menus' items, for the tab in front. */
  chooseMenu(item: string, selectionText?: string): Promise<void>;
  /** Ends the browser; the profile stays for the next start unless `forget` is given. */
  close(forget?: boolean): Promise<void>;
  profile: string;
};

/**
 * Starts Chromium with a build of the extension, on a new profile or on one of an earlier start. The network beyond
 * this machine is a proxy that gives nothing; closing throws where anything was asked of it, whoever asked. A `network`
 * that is given is read by whoever gave it.
 */
export async function startChromium(
  build: string,
  earlier?: string,
  network?: RecordingProxy,
): Promise<Chromium> {
  const own = network ? undefined : await startRecordingProxy({});
  const profile = earlier ?? mkdtempSync(path.join(os.tmpdir(), 'xinglin-e2e-'));
  const driven = await launch({
    executablePath: needBrowser('chromium'),
    headless: true,
    pipe: true,
    timeout: patience,
    userDataDir: profile,
    enableExtensions: [build],
    args: [...chromiumSwitches, '--disable-gpu', '--window-size=1400,1000', ...(network ?? own)!.switches],
    defaultViewport: null,
    downloadBehavior: { policy: 'allow', downloadPath: path.join(profile, downloads) },
    // Without a locale Chromium cannot write a file with a Chinese name.
    env: { LANG: 'C.UTF-8', ...process.env, LANGUAGE: 'zh_CN' },
  });
  await driven.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    { timeout: patience },
  );
  const [extension] = (await driven.extensions()).values();
  if (!extension) throw new Error('The extension did not load.');
  // At each start the browser takes the build for a new one, and the welcome comes in front of everything.
  await driven.waitForTarget((target) => target.url().endsWith('#welcome'), { timeout: patience });
  const worker = async () => (await until(async () => (await extension.workers())[0]))!;
  const popups = () => driven.targets().filter((target) => target.url().endsWith('/popup.html'));
  const readied = (page: Page): Page => {
    page.setDefaultTimeout(patience);
    return page;
  };
  return {
    browser: driven,
    extension,
    profile,
    async visit(url) {
      const page = readied(await driven.newPage());
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async openOwn(file) {
      const page = readied(await driven.newPage());
      await page.goto(`chrome-extension://${extension.id}/${file}`, { waitUntil: 'load' });
      // A page behind another tab draws no frames, and menus that wait for one never open.
      await page.bringToFront();
      return page;
    },
    async pressToolbar(page) {
      // A press closes a popup that is still open, and that one would be taken for the new one.
      await Promise.allSettled(popups().map(async (target) => (await target.asPage()).close()));
      await until(() => popups().length === 0);
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      const [target] = await until(popups, ({ length }) => length > 0);
      const popup = readied(await target!.asPage());
      await popup.waitForFunction(() => document.readyState === 'complete', { polling: 50 });
      return popup;
    },
    async pressShortcut() {
      await (
        await worker()
      ).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        (chrome.commands.onCommand as unknown as { dispatch(...args: unknown[]): void }).dispatch(
          'clip-page',
          tab,
        );
      });
    },
    async chooseMenu(menuItemId, selectionText) {
      await (
        await worker()
      ).evaluate(
        async (info) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          (chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void }).dispatch(
            info,
            tab,
          );
        },
        { menuItemId, ...(selectionText && { selectionText }) },
      );
    },
    async close(forget = true) {
      await driven.close();
      own?.close();
      const asked = own?.take().map(({ url }) => url) ?? [];
      if (forget) rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
      if (asked.length > 0) throw new Error(`The network was asked for ${asked.join(', ')}`);
    },
  };
}

import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';

declare const chrome: typeof browser;

/** A text of the extension in the language the browser shows it in; runs in a page of the extension. */
export const textIn = (page: Page, key: string, ...words: string[]): Promise<string> =>
  page.evaluate((name, substitutions) => chrome.i18n.getMessage(name as never, substitutions), key, words);

/** Waits until a page shows the words. */
export async function waitForText(page: Page, words: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), { polling: 50 }, words);
}

import type { Page } from 'puppeteer-core';
import { routeOfHash, routeToHash } from '@/lib/search/route';
import type { ChromiumPatient } from './start-chromium';

/** The library in a tab, showing one clipping after the other. */
export type Reader = {
  page: Page;
  /** Opens a clipping; whether its report with these words is shown within a minute. Blanks do not count. */
  show(clipping: string, words: string): Promise<boolean>;
};

const shownMs = 60_000;

const wordsShown = (wanted: string): boolean =>
  document.querySelector('article.report')?.textContent.replaceAll(/\s/g, '').includes(wanted) ?? false;

export async function openReader({ driven, extensionId }: ChromiumPatient, page?: Page): Promise<Reader> {
  const tab = page ?? (await driven.newPage());
  await tab.goto(`chrome-extension://${extensionId}/options.html`);
  return {
    page: tab,
    async show(clipping, words) {
      await tab.evaluate(
        (hash) => void (location.hash = hash),
        routeToHash({ ...routeOfHash(''), clipping }),
      );
      const shown = tab.waitForFunction(
        wordsShown,
        { polling: 30, timeout: shownMs },
        words.replaceAll(/\s/g, ''),
      );
      return shown.then(
        () => true,
        () => false,
      );
    },
  };
}

import type { Page } from 'puppeteer-core';
import { until } from './until';

/**
 * Waits until a notice says these words. What was done is drawn before its notice comes, and can be taken back only
 * when it has come.
 */
export async function waitForNotice(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.notice')].some((notice) => notice.textContent?.includes(wanted)),
    { polling: 50 },
    words,
  );
}

/** Presses, with the keyboard, the button of the notice that says these words; others may stand beside it. */
export async function pressInNotice(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const notice = [...document.querySelectorAll('.notice')].find((one) =>
        one.textContent?.includes(wanted),
      );
      const button = notice?.querySelector<HTMLElement>('.notice-action');
      button?.focus();
      return button !== undefined && button === document.activeElement;
    },
    { polling: 50 },
    words,
  );
  await page.keyboard.press('Enter');
}

/** Closes every notice, those that wait for room too: they lie over what is looked at. */
export async function closeNotices(page: Page): Promise<void> {
  const closeOne = () =>
    page.evaluate(() => {
      document.querySelector<HTMLElement>('.notice-close')?.click();
      return document.querySelectorAll('.notice').length;
    });
  await until(closeOne, (left) => left === 0);
}

import type { Page } from 'puppeteer-core';

/** What the clock in a page noted, in ms since the page began to open. */
type Noted = { at: number; longTasks: number[] };

/**
 * Lets a page that is about to open note when an element of `selector` was first drawn, and every task of over
 * 50 ms. Runs in the page before any of its own scripts.
 */
export async function installClock(page: Page, selector: string): Promise<void> {
  await page.evaluateOnNewDocument((wanted: string) => {
    const noted = { at: 0, longTasks: [] as number[] };
    Object.assign(globalThis, { xinglinClock: noted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) noted.longTasks.push(entry.duration);
    }).observe({ type: 'longtask', buffered: true });
    const observer = new MutationObserver(() => {
      if (!document.querySelector(wanted)) return;
      observer.disconnect();
      // The frame that draws it begins now and is over when the next begins.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          noted.at = performance.now();
        }),
      );
    });
    observer.observe(document, { childList: true, subtree: true });
  }, selector);
}

/** What the clock noted, once it noted the element. */
export async function readClock(page: Page): Promise<Noted> {
  await page.waitForFunction('globalThis.xinglinClock?.at > 0', { timeout: 60_000 });
  return page.evaluate('globalThis.xinglinClock') as Promise<Noted>;
}

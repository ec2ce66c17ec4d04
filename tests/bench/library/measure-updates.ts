import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { type Figure, ms } from './figure';

declare const chrome: typeof browser;

/** Marks the newest clipping with a star; ms until the list shows it, and the longest task until half a second later. */
const star = (page: Page): Promise<{ shown: number; longest: number }> =>
  page.evaluate(
    () =>
      new Promise<{ shown: number; longest: number }>((resolve) => {
        const row = document.querySelector<HTMLElement>('[aria-rowindex="2"]');
        const id = row?.dataset['row'] ?? '';
        const starred = row?.querySelector('.row-star') !== null;
        const tasks: number[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) tasks.push(entry.duration);
        });
        observer.observe({ type: 'longtask' });
        const began = performance.now();
        void chrome.runtime.sendMessage({
          id: 1,
          type: 'editClippings',
          timestamp: Date.now(),
          data: { ids: [id], starred: !starred },
        });
        const look = (): void => {
          const now = document.querySelector(`[data-row="${id}"] .row-star`) !== null;
          if (now === starred) {
            requestAnimationFrame(look);
            return;
          }
          const shown = performance.now() - began;
          setTimeout(() => {
            observer.disconnect();
            resolve({ shown, longest: Math.max(0, ...tasks) });
          }, 500);
        };
        requestAnimationFrame(look);
      }),
  );

/** A change of one clipping while the whole library is shown. */
export async function measureUpdates(page: Page): Promise<Figure[]> {
  const changes = [await star(page), await star(page), await star(page)];
  return [
    { name: 'an edit shown, slowest of 3', value: ms(Math.max(...changes.map(({ shown }) => shown))) },
    {
      name: '… longest task after it',
      value: ms(Math.max(...changes.map(({ longest }) => longest))),
    },
  ];
}

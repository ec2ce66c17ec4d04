import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { serveStories } from '@/scripts/stories';
import type { Chromium } from '../../e2e/chromium';
import { bundleScript } from '../bundle-script';
import { atMost, type Figure, median, ms } from './figure';

declare const chrome: typeof browser;

/** Ids of the clippings made after an instant, read past the extension's own code. */
const clippedSince = (page: Page, instant: string): Promise<string[]> =>
  page.evaluate(
    (since) =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('xinglin-clipper');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const library = opening.result;
          const index = library.transaction('clippings').objectStore('clippings').index('clippedAt');
          const keys = index.getAllKeys(IDBKeyRange.lowerBound(since));
          keys.addEventListener('success', () => {
            library.close();
            resolve(keys.result as string[]);
          });
        });
      }),
    instant,
  );

/** A clip that takes longer, in ms, will not come. */
const longest = 20_000;

/** Clips every story by the toolbar; ms until each is stored. What was clipped is deleted again. */
async function clipTimes(chromium: Chromium, own: Page): Promise<number[]> {
  const stories = await serveStories();
  const began = new Date().toISOString();
  const times: number[] = [];
  for (const { url } of stories.pages) {
    const page = await chromium.visit(url);
    const start = performance.now();
    const popup = await chromium.pressToolbar(page);
    while ((await clippedSince(own, began)).length <= times.length) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (performance.now() - start < longest) continue;
      const words = await popup.evaluate(() => document.body.innerText);
      throw new Error(`${url} was not clipped; the popup says: ${words}`);
    }
    times.push(performance.now() - start);
    await popup.close();
    await page.close();
  }
  stories.close();
  const ids = await clippedSince(own, began);
  await own.evaluate(
    (data) => chrome.runtime.sendMessage({ id: 1, type: 'deleteClippings', timestamp: Date.now(), data }),
    { ids },
  );
  return times;
}

/** What it costs to take one clipping into the text index, beside clipping it. */
export async function measureAdding(chromium: Chromium): Promise<Figure[]> {
  const own = await chromium.openOwn('manifest.json');
  await own.evaluate(await bundleScript('./library/index-in-page.ts'));
  const taking = median((await own.evaluate('xinglinTakeEach(30)')) as number[]);
  await own.goto(own.url().replace('manifest.json', 'options.html'));
  const clipping = median(await clipTimes(chromium, own));
  await own.close();
  const share = (value: number): string => `${(value * 100).toFixed(1)} %`;
  return [
    { name: 'clipping one: toolbar pressed until stored', value: ms(clipping) },
    { name: 'taking one into the index', value: ms(taking) },
    atMost('… as a share of clipping it', taking / clipping, 0.1, share),
  ];
}

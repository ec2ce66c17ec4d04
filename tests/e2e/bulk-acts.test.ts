import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '@/scripts/build';
import type { Clipping } from '@/lib/schema/clipping';
import { bundleScript } from '../bench/bundle-script';
import { violationsIn } from './axe';
import { startChromium, type Chromium } from './chromium';
import { focusAt } from './desk';
import { textIn } from './texts';

const size = 1_000;

/** A thousand clippings are changed and changed back, on whatever machine. */
const long = { timeout: 400_000 };

let chromium: Chromium;
let library: Page;

/** What bulk acts change of a clipping. */
type Mark = 'starred' | 'binned' | 'tagged';

/** How many stored clippings bear a mark. */
const marked = (mark: Mark): Promise<number> =>
  library.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('xinglin-clipper');
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('clippings').objectStore('clippings').getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            const rows = reading.result as Clipping[];
            const bears = {
              starred: (row: Clipping) => row.starred,
              binned: (row: Clipping) => row.binnedAt !== null,
              tagged: (row: Clipping) => row.tags.includes('年度'),
            }[wanted];
            resolve(rows.filter(bears).length);
          });
        });
      }),
    mark,
  );

/** How many clippings bear a mark, once that is so many. */
async function countOf(mark: Mark, wanted: number): Promise<number> {
  let count = -1;
  for (let tries = 0; tries < 600 && count !== wanted; tries += 1) {
    count = await marked(mark);
    if (count !== wanted) await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return count;
}

/** Walks to the button of that text in the bar of bulk acts and presses it, by keys alone. */
async function pressInBar(key: string): Promise<void> {
  const words = await textIn(library, key);
  const isThere = () => library.evaluate((wanted) => document.activeElement?.textContent === wanted, words);
  await library.waitForSelector('.bulk');
  // The bar gives the focus to whatever had it last.
  await focusAt(library, '.bulk button:not([tabindex="-1"])');
  for (let steps = 0; steps < 12; steps += 1) await library.keyboard.press('ArrowLeft');
  for (let steps = 0; steps < 12 && !(await isThere()); steps += 1)
    await library.keyboard.press('ArrowRight');
  expect(await isThere()).toBe(true);
  await library.keyboard.press('Enter');
}

/**
 * Notices give the focus back when they go: what is pressed meanwhile would be pressed elsewhere. One that stays is
 * told as it stands.
 */
async function withoutNotices(): Promise<void> {
  const words = () => library.$$eval('.notice', (notices) => notices.map((notice) => notice.outerHTML));
  await expect.poll(words, { timeout: 60_000 }).toEqual([]);
}

/** Waits until the list has every clipping: those that come back are stored before they are listed. */
const allListed = (): Promise<unknown> =>
  library.waitForFunction(
    (count) => document.querySelector('.list')?.getAttribute('aria-rowcount') === count,
    {},
    String(size + 1),
  );

/** Chooses every row of the library by a key. */
async function chooseAll(): Promise<void> {
  await withoutNotices();
  await allListed();
  await library.waitForSelector('[data-row] .row-headline');
  await focusAt(library, '[data-row][tabindex="0"]');
  await library.keyboard.down('Control');
  await library.keyboard.press('a');
  await library.keyboard.up('Control');
  await library.waitForFunction(
    (wanted) => document.querySelector('.bulk-count')?.textContent?.includes(wanted),
    {},
    size.toLocaleString('en'),
  );
}

beforeAll(async () => {
  chromium = await startChromium(build('chrome'));
  library = await chromium.openOwn('manifest.json');
  await library.setViewport({ width: 1400, height: 900 });
  await library.evaluate(await bundleScript('./seed-in-page.ts'));
  expect(await library.evaluate(`xinglinSeed(0, ${size})`)).toBe(size);
  await library.goto(library.url().replace('manifest.json', 'options.html'));
  await allListed();
});
afterAll(async () => {
  await chromium?.close();
});

test.for([
  ['bulk_star', 'starred'],
  ['bulk_bin', 'binned'],
] as const)('all rows: %s, and undone by the notice', long, async ([key, mark]) => {
  await chooseAll();
  const before = await marked(mark);
  await pressInBar(key);
  expect(await countOf(mark, size)).toBe(size);
  const undo = await library.waitForSelector('.notice-action');
  await undo?.press('Enter');
  expect(await countOf(mark, before)).toBe(before);
});

test('all rows: a tag is typed, given to all of them, and undone by a key', long, async () => {
  const mark = 'tagged';
  await chooseAll();
  await pressInBar('bulk_tag');
  await library.waitForSelector('.pick input:focus');
  await library.keyboard.type('年度');
  await library.keyboard.press('Enter');
  expect(await countOf(mark, size)).toBe(size);
  // Only what was told can be taken back.
  await library.waitForSelector('.notice-action');
  await library.focus('[data-row]');
  await library.keyboard.press('u');
  expect(await countOf(mark, 0)).toBe(0);
});

test('long work shows how far it is, and stops when told', long, async () => {
  await chooseAll();
  // The text index takes in what was changed before.
  await library.waitForSelector('.work', { hidden: true, timeout: 300_000 });
  await pressInBar('bulk_read_again');
  await library.waitForSelector('.work [role="progressbar"]');
  expect(await violationsIn(library)).toEqual([]);
  const stop = await library.waitForSelector('.work button');
  await stop?.press('Enter');
  await library.waitForSelector('.work', { hidden: true });
  const stopped = (await textIn(library, 'bulk_stopped', '1', '2')).split(/\d/)[0] ?? '';
  await library.waitForFunction(
    (words) => document.querySelector('.notices')?.textContent?.includes(words),
    {},
    stopped,
  );
});

import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { findBrowser } from '@/scripts/browser';
import { copyBuild } from '@/scripts/build';
import { bundleScript } from '../bench/bundle-script';
import { violationsIn } from './axe';
import { type Chromium, startChromium } from './chromium';
import { type Firefox, startFirefox } from './firefox';
import { textIn } from './texts';

declare const chrome: typeof browser;

/** So many that the index seals a segment and keeps a tail beside it. */
const size = 1_200;

let chromium: Chromium;
let folder: string;
let library: Page;

/** Fills the library before any page follows it. */
async function seed(page: Page): Promise<void> {
  await page.evaluate(await bundleScript('./seed-in-page.ts'));
  expect(await page.evaluate(`xinglinSeed(0, ${size})`)).toBe(size);
}

beforeAll(async () => {
  folder = copyBuild('chrome');
  chromium = await startChromium(folder);
  const page = await chromium.openOwn('manifest.json');
  await seed(page);
  await page.goto(page.url().replace('manifest.json', 'options.html'));
  library = page;
});
afterAll(async () => {
  await chromium?.close();
  rmSync(folder, { recursive: true, force: true });
});

const field = '.query-input';

async function type(words: string): Promise<void> {
  await library.waitForSelector(field);
  await library.focus(field);
  await library.evaluate((selector) => document.querySelector<HTMLInputElement>(selector)?.select(), field);
  await library.keyboard.press('Backspace');
  if (words !== '') await library.keyboard.sendCharacter(words);
}

/** Waits until the list counts so many. */
const untilCount = (count: number, page = library) =>
  page.waitForFunction(
    (wanted) => {
      const number = /[\d,]+/.exec(document.querySelector('.list-count')?.textContent ?? '')?.[0];
      return number === wanted && !document.querySelector('.list-state');
    },
    { polling: 50 },
    count.toLocaleString('en'),
  );

const firstRow = (): Promise<string> =>
  library.evaluate(() => document.querySelector<HTMLElement>('[aria-rowindex="2"]')?.dataset['row'] ?? '');

const send = (command: string, data: object) =>
  library.evaluate(
    (name, payload) =>
      chrome.runtime.sendMessage({ id: 1, type: name, timestamp: Date.now(), data: payload }),
    command,
    data,
  );

test('words are found as they are typed, and shown in their context', async () => {
  await untilCount(size);
  await type('门诊部');
  const found = await library.waitForSelector('.row-excerpt mark');
  expect(await found?.evaluate((mark) => mark.textContent)).toBe('门诊部');
  await type('十堰市妇幼保健院 -党建');
  await library.waitForFunction(() => document.querySelector('.list-state') === null);
  await type('查无此词');
  await library.waitForSelector('.empty');
});

test('what is noted, put back and deleted is found and not found at once', async () => {
  await type('');
  await untilCount(size);
  const id = await firstRow();
  await send('editClipping', { id, patch: { note: '麒麟阁存档' } });
  await type('麒麟阁');
  await untilCount(1);
  await expect.poll(firstRow).toBe(id);
  await send('editClipping', { id, patch: { note: '' } });
  await library.waitForSelector('.empty');
  await send('editText', {
    id,
    session: '01900000-0000-7000-8000-00000000aaaa',
    body: {
      type: 'root',
      children: [
        {
          type: 'element',
          tagName: 'p',
          properties: {},
          children: [{ type: 'text', value: '玄武湖畔義診' }],
        },
      ],
    },
  });
  await type('玄武湖畔义诊');
  await untilCount(1);
  await send('binClippings', { ids: [id], binned: true });
  await library.waitForSelector('.empty');
  await send('binClippings', { ids: [id], binned: false });
  await untilCount(1);
  await send('deleteClippings', { ids: [id] });
  await library.waitForSelector('.empty');
  await type('');
  await untilCount(size - 1);
});

test('a search is right after the index was dropped under its feet', async () => {
  await type('协和医院');
  await library.waitForFunction(() => document.querySelector('.row-excerpt, .row-headline mark'));
  await library.waitForFunction(() => document.querySelector('.list-state') === null);
  const before = await library.evaluate(() => document.querySelector('.list-count')?.textContent);
  await library.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const dropping = indexedDB.deleteDatabase('xinglin-search');
        dropping.addEventListener('success', resolve);
        dropping.addEventListener('error', () => reject(dropping.error));
      }),
  );
  await type('查无此词');
  await library.waitForSelector('.empty');
  await type('协和医院');
  await library.waitForFunction(
    (count) => document.querySelector('.list-count')?.textContent === count,
    { polling: 50 },
    before,
  );
});

test('two windows search one index', async () => {
  const other = await chromium.openOwn('options.html#/?q=%E5%8D%8F%E5%92%8C%E5%8C%BB%E9%99%A2');
  await other.waitForSelector('.row-excerpt mark');
  const workers = chromium.browser.targets().filter((target) => target.url().endsWith('/text-index.js'));
  expect(workers).toHaveLength(1);
  await other.close();
});

test('a list of hits has no barrier that axe knows', async () => {
  await library.bringToFront();
  await type('胸外科');
  await library.waitForSelector('.row-excerpt mark');
  expect(await violationsIn(library)).toEqual([]);
});

const missing = findBrowser('firefox') === null;

test.skipIf(missing)('Firefox searches an index too', async () => {
  const build = copyBuild('firefox');
  const firefox: Firefox = await startFirefox(build);
  try {
    const page = await firefox.openOwn('manifest.json').catch(() => firefox.openOwn('options.html'));
    await seed(page);
    const tellings = await page.evaluate(
      () =>
        new Promise<{ tell: string; left?: number; found: number }>((resolve) => {
          const worker = new SharedWorker('/text-index.js', { name: 'text-index' });
          let found = 0;
          worker.port.addEventListener('message', ({ data }) => {
            found += data.add?.length ?? 0;
            if (data.tell === 'broken' || data.left === 0) resolve({ ...data, found });
          });
          worker.port.start();
          const parts = ['headline', 'body', 'caption', 'byline', 'note', 'origin'];
          const terms = [{ parts, value: '手术', negated: false }];
          worker.port.postMessage({ act: 'ask', question: 1, terms }, []);
        }),
    );
    expect(tellings).toMatchObject({ tell: 'hits', left: 0 });
    expect(tellings.found).toBeGreaterThan(size / 2);
    const shown = await firefox.openOwn('options.html#/?q=%E6%89%8B%E6%9C%AF');
    await shown.waitForSelector('.row-excerpt mark');
    expect(await textIn(shown, 'search_label')).not.toBe('');
  } finally {
    await firefox.close();
    rmSync(build, { recursive: true, force: true });
  }
});

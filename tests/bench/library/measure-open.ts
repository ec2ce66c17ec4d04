import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Chromium } from '../../e2e/chromium';
import { atMost, type Figure, megabytes, median, ms, ratio } from './figure';
import { installClock, readClock } from './page-clock';

const rounds = 9;
/** A row of the list with its words in it. */
const firstRow = '[data-row] .row-headline';

/** Opens the library in a tab of its own, in front. */
export async function openLibrary(chromium: Chromium, hash = ''): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.bringToFront();
  await installClock(page, firstRow);
  await page.goto(`chrome-extension://${chromium.extension.id}/options.html${hash}`, { waitUntil: 'load' });
  return page;
}

/** Waits until the library is read to its end; answers in ms since the page began to open. */
export async function untilWhole(page: Page, size: number): Promise<number> {
  await page.waitForFunction(
    (count) =>
      document.querySelector('.list-count')?.textContent?.includes(count) &&
      !document.querySelector('.list-state[data-reading]'),
    { timeout: 120_000, polling: 100 },
    size.toLocaleString('en'),
  );
  return page.evaluate('performance.now()') as Promise<number>;
}

async function openOnce(chromium: Chromium): Promise<number> {
  const page = await openLibrary(chromium);
  const { at } = await readClock(page);
  await page.close();
  // What the page asked of the database last is still answered when it is gone.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return at;
}

/** Opening a small library and a large one in turns, so that whatever else the machine does meets both. */
export async function measureOpening(small: Chromium, large: Chromium, size: number): Promise<Figure[]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    const [one, other] = [await openOnce(small), await openOnce(large)];
    // The first opening of a browser's life reads files no later one reads.
    if (round > 0) {
      times[0].push(one);
      times[1].push(other);
    }
  }
  const [few, many] = times.map(median) as [number, number];
  return [
    { name: 'first rows at 1,000', value: ms(few) },
    { name: `first rows at ${size.toLocaleString('en')}`, value: ms(many) },
    atMost('first rows, large to small', many / few, 1.5, ratio),
  ];
}

/** Reading the library to its end, what the page answers meanwhile, and the memory it takes then. */
export async function measureReading(page: Page, size: number): Promise<Figure[]> {
  const whole = await untilWhole(page, size);
  const { longTasks } = await readClock(page);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const process = extensionProcess(page);
  return [
    { name: 'library read to its end', value: ms(whole) },
    { name: 'longest task while reading', value: ms(Math.max(0, ...longTasks)) },
    { name: 'heap of the page', value: megabytes(usedSize / 1e6) },
    ...(process === undefined ? [] : [atMost('memory of the page’s process', process, 250, megabytes)]),
  ];
}

/** Private memory of the browser's process of extension pages, worker included, in MB; undefined off Linux. */
export function extensionProcess(page: Page): number | undefined {
  const browser = page.browser().process()?.pid;
  if (browser === undefined || process.platform !== 'linux') return undefined;
  const sizes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (!isExtensionProcess(pid, browser)) return [];
        const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
        const lines = [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB/gm)];
        return [lines.reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0) / 1e6];
      } catch {
        // A process that ended while it was looked at holds no memory.
        return [];
      }
    });
  return Math.max(...sizes);
}

function isExtensionProcess(pid: string, browser: number): boolean {
  const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  return words.includes('--extension-process') && isBelow(pid, browser);
}

function isBelow(pid: string, ancestor: number): boolean {
  for (let current = Number(pid); current > 1;) {
    if (current === ancestor) return true;
    current = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${current}/stat`, 'utf8'))?.[1] ?? 0);
  }
  return false;
}

import type { Page } from 'puppeteer-core';
import { atMost, type Figure, ms, percentile } from './figure';

/** Time from one frame to the next while the list is scrolled, in ms. */
type Frames = number[];

const share = (value: number): string => `${(value * 100).toFixed(1)} %`;

/** Scrolls the list by so many pixels a frame, `Infinity` for as much as brings it to its end within the time. */
const scroll = (page: Page, pixels: number, seconds: number): Promise<Frames> =>
  page.evaluate(
    (step, lasting) =>
      new Promise<number[]>((resolve) => {
        const list = document.querySelector('.list-scroll');
        if (!list) throw new Error('There is no list.');
        const frames: number[] = [];
        const whole = list.scrollHeight - list.clientHeight;
        let [began, last] = [0, 0];
        const draw = (now: number): void => {
          if (last > 0) frames.push(now - last);
          else began = now;
          last = now;
          const past = (now - began) / (lasting * 1_000);
          if (past >= 1) return resolve(frames);
          if (step === null) list.scrollTop = whole * past;
          else list.scrollTop += step;
          requestAnimationFrame(draw);
        };
        requestAnimationFrame(draw);
      }),
    Number.isFinite(pixels) ? pixels : null,
    seconds,
  );

/** Frames of an empty page: what the machine itself keeps waiting. */
async function emptyFrames(page: Page): Promise<Frames> {
  const empty = await page.browser().newPage();
  await empty.bringToFront();
  const frames = await empty.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        const began = performance.now();
        let last = began;
        const draw = (now: number): void => {
          times.push(now - last);
          last = now;
          if (now - began > 6_000) resolve(times.slice(1));
          else requestAnimationFrame(draw);
        };
        requestAnimationFrame(draw);
      }),
  );
  await empty.close();
  await page.bringToFront();
  return frames;
}

/** Presses End on a row; ms until the last row's words are drawn. */
const jumpToEnd = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const last = document.querySelector('.list')?.getAttribute('aria-rowcount');
        const row = document.querySelector<HTMLElement>('[data-row][tabindex="0"]');
        row?.focus();
        const began = performance.now();
        row?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true }));
        const look = (): void => {
          if (!document.querySelector(`[aria-rowindex="${last}"] .row-headline`)) {
            requestAnimationFrame(look);
            return;
          }
          requestAnimationFrame(() => resolve(performance.now() - began));
        };
        look();
      }),
  );

/** Scrolling as a wheel does, from end to end in twenty seconds, and to the end at a key. */
export async function measureScrolling(page: Page): Promise<Figure[]> {
  const none = await emptyFrames(page);
  const slow = await scroll(page, 120, 6);
  const fast = await scroll(page, Number.POSITIVE_INFINITY, 20);
  const late = (frames: Frames): number => frames.filter((time) => time > 50).length / frames.length;
  const jumps: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.evaluate(() => document.querySelector('.list-scroll')?.scrollTo(0, 0));
    await page.waitForSelector('[aria-rowindex="2"] .row-headline');
    await page.evaluate(() =>
      document
        .querySelector('[data-row][tabindex="0"]')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true, cancelable: true })),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    jumps.push(await jumpToEnd(page));
  }
  return [
    { name: 'frames of an empty page (p50, p99)', value: frameTimes(none) },
    { name: '… over 50 ms', value: share(late(none)) },
    { name: 'frames of scrolling by wheel (p50, p99)', value: frameTimes(slow) },
    atMost('… over 50 ms', late(slow), 0.02, share),
    { name: 'frames of scrolling end to end (p50, p99)', value: frameTimes(fast) },
    atMost('… over 50 ms', late(fast), 0.02, share),
    atMost('jump to the end, longest of 5', Math.max(...jumps), 200, ms),
  ];
}

const frameTimes = (frames: Frames): string =>
  `${ms(percentile(frames, 0.5))}, ${ms(percentile(frames, 0.99))} (${frames.length} frames)`;

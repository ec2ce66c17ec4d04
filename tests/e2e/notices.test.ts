import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsIn } from './axe';
import { clipped, type Desk, focusAt, goTo, openDesk } from './desk';

let desk: Desk;
let library: Page;

beforeAll(async () => {
  desk = await openDesk();
  ({ library } = desk);
});
afterAll(() => desk?.end());

/** What can be pressed or typed in and lies under a notice. */
const covered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const controls = 'button, a[href], input, select, textarea, [role="checkbox"], [contenteditable="true"]';
    for (const notice of document.querySelectorAll('.notice')) {
      const { left, right, top, bottom } = notice.getBoundingClientRect();
      for (let x = left + 1; x < right; x += 4)
        for (let y = top + 1; y < bottom; y += 4)
          for (const element of document.elementsFromPoint(x, y))
            if (!element.closest('.notices') && element.matches(controls)) found.add(element.outerHTML);
    }
    return [...found];
  });

/** Rests the pointer on the notice, which stays as long as it is there. */
async function rest(page: Page): Promise<void> {
  await page.locator('.notice').hover();
  await page.waitForSelector('.notice:hover');
}

/** Stars a clipping, or takes its star, and rests the pointer on what tells of it, so that it stays. */
async function tellSomething(): Promise<void> {
  await focusAt(library, '[data-row][tabindex="0"]');
  await library.keyboard.press('s');
  await rest(library);
}

test.for([1280, 1920])('no control lies under a notice in any room, %i wide', async (width) => {
  await library.setViewport({ width, height: 800 });
  await goTo(library, '#/');
  await library.waitForSelector('[data-row][tabindex="0"]');
  await tellSomething();
  await expect.poll(() => covered(library)).toEqual([]);
  expect(await violationsIn(library)).toEqual([]);
  await library.keyboard.press('Enter');
  await library.waitForSelector('article');
  await expect.poll(() => covered(library)).toEqual([]);
  for (const [room, shown] of [
    ['#/statistics', '.stat-lines'],
    ['#/overview', '.chart-card'],
    ['#/settings', '.settings'],
  ] as const) {
    await goTo(library, room);
    await library.waitForSelector(shown);
    expect(await library.$('.notice')).not.toBeNull();
    await expect.poll(() => covered(library)).toEqual([]);
  }
});

test('where the pointer leaves it a notice goes, and the room has its whole height again', async () => {
  await library.mouse.move(600, 300);
  await library.waitForSelector('.notice', { hidden: true });
  const foot = () => library.$eval('.library', (room) => room.getBoundingClientRect().bottom);
  await expect.poll(foot).toBe(await library.evaluate(() => innerHeight));
});

test('what the keyboard reaches in the popup stands above its notice', async () => {
  const popup = await desk.chromium.pressToolbar(await desk.chromium.visit(desk.stories.pages[clipped]!.url));
  await rest(popup);
  const places = await popup.$$('main button, main a[href], main input, main textarea');
  expect(places.length).toBeGreaterThan(10);
  for (const place of places) {
    await place.focus();
    const isClear = () =>
      place.evaluate(
        (control) =>
          control.getClientRects().length === 0 ||
          control.getBoundingClientRect().top <
            document.querySelector('.notice')!.getBoundingClientRect().top,
      );
    const name = await place.evaluate((control) => control.outerHTML);
    await expect.poll(isClear, { message: name }).toBe(true);
  }
});

import { rmSync } from 'node:fs';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { copyBuild } from '@/scripts/build';
import { serveStories, type StoryServer } from '@/scripts/stories';
import { type Chromium, startChromium } from './chromium';
import { waitForStored } from './library-rows';
import { textIn } from './texts';

export { closeNotices } from './notice';

declare const chrome: typeof browser;

/** How many stories are clipped into a desk; the last of them is left for the popup. */
export const clipped = 4;

type Browsing = { stories: StoryServer; chromium: Chromium; end: () => Promise<void> };

/** A browser with a build of its own, in which that many of the sample stories have been clipped. */
export async function startClipping(count: number): Promise<Browsing> {
  const stories = await serveStories();
  const folder = copyBuild('chrome');
  const chromium = await startChromium(folder);
  const end = async (): Promise<void> => {
    await chromium.close();
    stories.close();
    rmSync(folder, { recursive: true, force: true });
  };
  for (const [index, { url }] of stories.pages.slice(0, count).entries()) {
    const popup = await chromium.pressToolbar(await chromium.visit(url));
    await waitForStored(popup, index + 1);
  }
  return { stories, chromium, end };
}

/** A library in front of an editor who works by keyboard, with a few stories clipped. */
export type Desk = Browsing & { library: Page };

export async function openDesk(): Promise<Desk> {
  const browsing = await startClipping(clipped);
  const library = await browsing.chromium.openOwn('options.html');
  await library.setViewport({ width: 1280, height: 800 });
  await library.waitForFunction(
    (count) => document.querySelectorAll('[data-row] .row-headline').length === count,
    {},
    clipped,
  );
  return { ...browsing, library };
}

/** Presses keys one after the other. */
export async function keys(page: Page, ...pressed: KeyInput[]): Promise<void> {
  for (const key of pressed) await page.keyboard.press(key);
}

/** Presses a key while another one is held. */
export async function keyWith(page: Page, held: KeyInput, key: KeyInput): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}

/** Puts the focus on an element, by its selector or its handle, and waits until it has it. */
export async function focusAt(page: Page, place: string | ElementHandle): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const element = typeof wanted === 'string' ? document.querySelector(wanted) : wanted;
      (element as HTMLElement | null)?.focus();
      return element !== null && element === document.activeElement;
    },
    { polling: 50 },
    place,
  );
}

/** Writes words in place of all that stands in a field. */
export async function retype(page: Page, field: ElementHandle, words: string): Promise<void> {
  await focusAt(page, field);
  await field.evaluate((place) => (place as HTMLInputElement).select());
  await page.keyboard.type(words);
}

/** The element that bears a text of the extension, focused. */
export async function focusOn(page: Page, key: string, role = 'button'): Promise<ElementHandle> {
  const found = await page.waitForSelector(`aria/${await textIn(page, key)}[role="${role}"]`);
  await focusAt(page, found!);
  return found!;
}

/** Opens what asks for a name from the keyboard, and gives it one. */
export async function nameBy(page: Page, key: string, name: string): Promise<void> {
  await focusOn(page, key);
  await keys(page, 'Enter');
  await page.waitForSelector('.name-input:focus');
  await page.keyboard.type(name);
  await keys(page, 'Enter');
}

/** What the pane lists as collections and views, in its order. */
export const placesOf = (page: Page): Promise<string[]> =>
  page.$$eval('.order-item .order-name', (names) => names.map((name) => name.textContent ?? ''));

/** Goes to another view of the library in the same window. */
export const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

/** Sets the editor's choices; all others fall back to their defaults. */
export const choose = (page: Page, settings: object): Promise<void> =>
  page.evaluate((chosen) => chrome.storage.local.set({ settings: chosen }), settings);

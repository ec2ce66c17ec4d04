import type { Page } from 'puppeteer-core';
import { focusAt } from './desk';
import { textIn } from './texts';

/** Goes to a room by its link in the head, as the keyboard does. */
export async function enter(library: Page, room: 'statistics' | 'overview' | 'clippings'): Promise<void> {
  const name = await textIn(library, `room_${room}`);
  const link = await library.waitForSelector(`.library-rooms ::-p-xpath(.//a[normalize-space()="${name}"])`);
  await focusAt(library, link!);
  await library.keyboard.press('Enter');
}

/** The part of the address that says what the library shows, as it is read. */
export const hash = (library: Page): Promise<string> =>
  library.evaluate(() => decodeURIComponent(location.hash));

export const back = (library: Page): Promise<void> => library.evaluate(() => history.back());

/** Waits until the address says the words. */
export const waitForHash = (library: Page, words: string): Promise<unknown> =>
  library.waitForFunction((wanted) => decodeURIComponent(location.hash).includes(wanted), {}, words);

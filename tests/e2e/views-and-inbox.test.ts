import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsIn } from './axe';
import {
  clipped,
  type Desk,
  focusAt,
  focusOn,
  goTo,
  keys,
  keyWith,
  nameBy,
  openDesk,
  placesOf,
} from './desk';
import { storedClippings } from './library-rows';
import { closeNotices, waitForNotice } from './notice';
import { press } from './press';
import { textIn, waitForText } from './texts';

let desk: Desk;
let library: Page;

beforeAll(async () => {
  desk = await openDesk();
  ({ library } = desk);
});
afterAll(() => desk?.end());

describe('a saved view', () => {
  test('keeps what the list is narrowed to under a name, with its count', async () => {
    await goTo(library, '#/?mark=unreviewed');
    await library.waitForSelector('[data-row]');
    await nameBy(library, 'view_save', '先读这些');
    await library.waitForSelector('.collection-head');
    await expect.poll(() => placesOf(library)).toContain('先读这些');
    await expect
      .poll(() => library.$eval('.order-item[data-current] .order-count', (count) => count.textContent))
      .toBe(String(clipped));
    await closeNotices(library);
    expect(await violationsIn(library)).toEqual([]);
  });

  test('is told altered, takes the change, and going back leads through both', async () => {
    await press(library, 'list_descending');
    await waitForText(library, await textIn(library, 'view_is_altered'));
    expect(await violationsIn(library)).toEqual([]);
    await library.goBack();
    await library.waitForFunction(
      (words) => !document.body.textContent?.includes(words),
      {},
      await textIn(library, 'view_is_altered'),
    );
    await library.goForward();
    await focusOn(library, 'view_update');
    await keys(library, 'Enter');
    await library.waitForFunction(
      (words) => !document.querySelector('.collection-facts')?.textContent?.includes(words),
      {},
      await textIn(library, 'view_is_altered'),
    );
    await press(library, 'list_ascending');
    await press(library, 'view_revert');
    await library.waitForFunction(() => location.hash.includes('sort=%2Bclipped'));
  });

  /** How many rows the list shows, and the number beside the view's name. */
  const shownAndCounted = async (): Promise<string> => {
    const rows = await library.$$eval('[data-row]', (found) => found.length);
    const counts = await library.$$eval('.order-item[data-current] .order-count', (found) =>
      found.map((count) => count.textContent),
    );
    return `${rows} ${counts.join()}`;
  };

  test('is searched by words too, and counted by them', async () => {
    await goTo(library, `#/?q=${encodeURIComponent('患者')}`);
    await library.waitForSelector('[data-row]');
    await nameBy(library, 'view_save', '说到患者');
    await library.waitForSelector('.collection-head');
    await expect.poll(shownAndCounted).toMatch(/^([1-4]) \1$/);
  });

  test('is deleted, and undo brings it back', async () => {
    await focusOn(library, 'view_delete');
    await keys(library, 'Enter');
    await expect.poll(() => placesOf(library)).not.toContain('说到患者');
    await waitForNotice(library, await textIn(library, 'view_deleted', '说到患者'));
    await focusAt(library, '[data-row]');
    await keys(library, 'u');
    await expect.poll(() => placesOf(library)).toContain('说到患者');
  });
});

describe('the inbox', () => {
  const unreviewed = async (): Promise<number> =>
    (await storedClippings(library)).filter(({ row }) => !row.reviewed).length;

  test('empties as clippings are marked by key, and fills again by undo', async () => {
    await goTo(library, '#/?mark=unreviewed');
    await library.waitForSelector('[data-row]');
    await focusAt(library, '[data-row][tabindex="0"]');
    await keys(library, 'Home', 'Enter');
    await library.waitForSelector('article');
    const [first] = await library.$$eval('[data-row]', (rows) =>
      rows.map((row) => row.getAttribute('data-row')),
    );
    await keys(library, 'r');
    await expect.poll(unreviewed).toBe(clipped - 1);
    await library.waitForFunction((id) => !document.querySelector(`[data-row="${id}"]`), {}, first);
    await keys(library, 'j');
    await library.waitForFunction((id) => !location.hash.includes(id!), {}, first);
    await keys(library, 'Escape');
    await library.waitForSelector('article', { hidden: true });
    await focusAt(library, '[data-row]');
    await keyWith(library, 'Control', 'a');
    await keys(library, 'r');
    await waitForText(library, await textIn(library, 'empty_inbox'));
    await waitForNotice(library, await textIn(library, 'bulk_reviewed', String(clipped - 1)));
    await closeNotices(library);
    expect(await violationsIn(library)).toEqual([]);
    await keys(library, 'u');
    await expect.poll(unreviewed).toBe(clipped - 1);
    await keys(library, 'u');
    await expect.poll(unreviewed).toBe(clipped);
  });
});

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ClippingsFile } from '@/lib/schema/export';
import { violationsIn } from './axe';
import { clipped, type Desk, focusAt, focusOn, keys, keyWith, nameBy, openDesk, placesOf } from './desk';
import { clearDownloads, downloaded } from './downloaded';
import { storedClippings } from './library-rows';
import { closeNotices, waitForNotice } from './notice';
import { clickAt, press } from './press';
import { textIn, waitForText } from './texts';
import { until } from './until';

let desk: Desk;
let library: Page;

beforeAll(async () => {
  desk = await openDesk();
  ({ library } = desk);
});
afterAll(() => desk?.end());

/** Headlines of an open collection, top to bottom. */
const contents = (page = library): Promise<string[]> =>
  page.$$eval('.contents-row', (rows) =>
    rows
      .map((row) => ({ top: row.getBoundingClientRect().top, row }))
      .sort((one, other) => one.top - other.top)
      .map(({ row }) => row.querySelector('.row-headline')?.textContent ?? ''),
  );
const untilContents = (wanted: readonly string[]): Promise<void> =>
  expect.poll(() => contents()).toEqual(wanted);
/** Where a thing that was taken up would go has the focus, and says between which it is. */
const dropPlace = (): Promise<string | null> =>
  library.evaluate(() => {
    const place = document.activeElement;
    return place?.closest('.react-aria-DropIndicator') ? place.getAttribute('aria-label') : null;
  });

describe('a collection', () => {
  const order: string[] = [];

  test('is made from the keyboard and teaches while it is empty', async () => {
    await focusOn(library, 'collection_new');
    await keys(library, 'Enter');
    await library.waitForSelector('.name-input:focus');
    expect(await violationsIn(library)).toEqual([]);
    await library.keyboard.type('新春走基层');
    await keys(library, 'Enter');
    await waitForText(library, await textIn(library, 'empty_collection'));
    expect(new URL(library.url()).hash).toMatch(/^#\/\?collection=[0-9a-f-]{36}&sort=-own$/);
    await closeNotices(library);
    expect(await violationsIn(library)).toEqual([]);
  });

  test('is left by going back, and filled by typing the beginning of its name', async () => {
    await library.goBack();
    await library.waitForSelector('[data-row] .row-headline');
    await focusAt(library, '[data-row]');
    await keyWith(library, 'Control', 'a');
    await waitForText(library, await textIn(library, 'list_selected', String(clipped)));
    await keys(library, 'c');
    await library.waitForSelector('.pick-dialog input:focus');
    expect(await violationsIn(library)).toEqual([]);
    await library.keyboard.type('新春');
    await keys(library, 'Enter');
    await waitForText(library, await textIn(library, 'bulk_collected', String(clipped), '新春走基层'));
    await library.waitForSelector('.pick-dialog', { hidden: true });
    await library.keyboard.press('t');
    await library.waitForSelector('.pick-dialog input:focus');
    await library.keyboard.type('待核');
    await keys(library, 'Enter');
    await expect
      .poll(async () => (await storedClippings(library)).every(({ row }) => row.tags.includes('待核')))
      .toBe(true);
    await library.goForward();
    const areDrawn = (rows: string[]) => rows.length === clipped && !rows.includes('');
    order.push(...(await until(contents, areDrawn)));
    expect(await violationsIn(library)).toEqual([]);
  });

  test('says how many clippings it holds and which days they span', async () => {
    const facts = () => library.$eval('.collection-facts', (line) => line.textContent ?? '');
    await expect.poll(facts).toContain(await textIn(library, 'list_count', String(clipped)));
    await expect.poll(facts).toMatch(/\d{4}-\d{2}-\d{2} – \d{4}-\d{2}-\d{2}/);
  });

  test('is put in order by one key, and by taking a row up and putting it down', async () => {
    const [a, b, c, d] = order as [string, string, string, string];
    await focusAt(library, '.contents-row');
    await keyWith(library, 'Alt', 'ArrowDown');
    await untilContents([b, a, c, d]);
    await waitForText(library, await textIn(library, 'collection_moved', '2', String(clipped)));
    // Chosen rows are taken up together; this one goes alone.
    await keys(library, 'Escape', 'ArrowRight', 'Enter');
    await expect.poll(dropPlace).not.toBeNull();
    // Between the third and the last: from the row's own place, so many steps as there are places on the way.
    for (let step = 0; step < 4; step += 1) {
      const place = await dropPlace();
      if (place?.includes(c) && place.includes(d)) break;
      await keys(library, 'ArrowDown');
      await expect.poll(dropPlace).not.toBe(place);
    }
    await keys(library, 'Enter');
    await untilContents([b, c, a, d]);
    await closeNotices(library);
  });

  test('keeps its order in other windows, after a reload and in an export, and undo takes each move back', async () => {
    const arranged = await contents();
    const other = await desk.chromium.openOwn(
      new URL(library.url()).pathname.slice(1) + new URL(library.url()).hash,
    );
    await expect.poll(() => contents(other)).toEqual(arranged);
    await other.close();
    await library.bringToFront();
    clearDownloads(desk.chromium.profile);
    await press(library, 'collection_export');
    await press(library, 'export_json', { role: 'menuitem' });
    const file = ClippingsFile.parse(
      JSON.parse(readFileSync(await downloaded(desk.chromium.profile, '.json'), 'utf8')),
    );
    expect(file.clippings.map(({ headline }) => headline)).toEqual(arranged);
    expect(file.collections).toMatchObject([{ name: '新春走基层' }]);
    await focusAt(library, '.contents-row');
    await keys(library, 'u');
    const [a, b, c, d] = order as [string, string, string, string];
    await untilContents([b, a, c, d]);
    await keys(library, 'u');
    await untilContents(order);
    await library.reload();
    await library.waitForSelector('.contents-row .row-headline');
    await untilContents(order);
  });

  test('is renamed and described where it stands', async () => {
    const name = await focusOn(library, 'collection_name', 'textbox');
    await name.evaluate((field) => (field as HTMLTextAreaElement).select());
    await library.keyboard.type('年终盘点');
    await keys(library, 'Enter');
    await expect.poll(() => placesOf(library)).toEqual(['年终盘点']);
    await focusOn(library, 'collection_note', 'textbox');
    await library.keyboard.type('交宣传科，五篇以内');
    await keys(library, 'Tab');
    await waitForText(library, await textIn(library, 'collection_described'));
    await library.reload();
    await waitForText(library, '交宣传科，五篇以内');
  });

  test('is placed among the others from the keyboard', async () => {
    await nameBy(library, 'collection_new', '乙');
    await expect.poll(() => placesOf(library)).toEqual(['年终盘点', '乙']);
    await focusAt(library, '.order-item');
    await keys(library, 'ArrowRight', 'Enter');
    await library.waitForSelector('.order-list [data-drop-target]');
    const place = await until(dropPlace);
    await keys(library, 'ArrowDown');
    await expect.poll(dropPlace).not.toBe(place);
    await keys(library, 'Enter');
    await expect.poll(() => placesOf(library)).toEqual(['乙', '年终盘点']);
    await library.reload();
    await expect.poll(() => placesOf(library)).toEqual(['乙', '年终盘点']);
  });

  test('is archived out of sight and comes back; deleted it takes no clipping with it, and undo brings it back', async () => {
    await focusOn(library, 'collection_archive');
    await keys(library, 'Enter');
    await expect.poll(() => placesOf(library)).toEqual(['年终盘点']);
    await closeNotices(library);
    expect(await violationsIn(library)).toEqual([]);
    await focusOn(library, 'collection_unarchive');
    await keys(library, 'Enter');
    await expect.poll(() => placesOf(library)).toEqual(['乙', '年终盘点']);
    await clickAt(library, '.order-item ::-p-text(年终盘点)');
    await library.waitForSelector('.contents-row');
    // A toolbar gives the focus to what had it last; arrows lead on.
    await focusOn(library, 'collection_archive');
    await keys(library, 'ArrowRight', 'Enter');
    await expect.poll(() => placesOf(library)).toEqual(['乙']);
    expect((await storedClippings(library)).map(({ row }) => row.collections)).toEqual([[], [], [], []]);
    await waitForNotice(library, await textIn(library, 'collection_deleted', '年终盘点'));
    await library.waitForSelector('[data-row]');
    await keys(library, 'u');
    await expect.poll(() => placesOf(library)).toEqual(['乙', '年终盘点']);
    await clickAt(library, '.order-item ::-p-text(年终盘点)');
    await library.waitForSelector('.contents-row .row-headline');
    await untilContents(order);
    expect(await violationsIn(library)).toEqual([]);
  });

  test('gives clippings back that are taken out of it', async () => {
    await closeNotices(library);
    await focusAt(library, '.contents-row');
    await keys(library, 'Space');
    await press(library, 'collection_take_out', { words: ['年终盘点'] });
    await untilContents(order.slice(1));
    await library.waitForSelector('.notice-action');
    await keys(library, 'u');
    await untilContents(order);
  });
});

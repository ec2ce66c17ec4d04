import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StoryServer } from '@/scripts/stories';
import { violationsIn } from './axe';
import type { Chromium } from './chromium';
import { focusAt, retype, startClipping } from './desk';
import { type StoredClipping, storedClippings, waitForStored as waitForClippings } from './library-rows';
import { closeNotices, pressInNotice, waitForNotice } from './notice';
import { press } from './press';
import { textIn, waitForText } from './texts';
import { until } from './until';
import { back, enter, hash, waitForHash } from './walk-rooms';

let stories: StoryServer;
let chromium: Chromium;
let library: Page;
let end: () => Promise<void>;

/** What the rows on the screen say in a column. */
const column = (name: string): Promise<string[]> =>
  library.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map((cell) => cell.textContent ?? ''),
    `.stat-lines > [data-row] .${name}`,
  );
const values = async (): Promise<number[]> =>
  (await column('stat-value')).map((words) => Number(words.replaceAll(',', '')));

/** How many lines the whole table has, its head among them. */
const rowCount = (): Promise<number> =>
  library.$eval('.stat-table', (table) => Number(table.getAttribute('aria-rowcount')));
const waitForRowCount = (count: number): Promise<void> => expect.poll(rowCount).toBe(count);

/** The statistics of all that is stored. */
const stored = async (): Promise<StoredClipping['body']['statistics']> =>
  (await storedClippings(library)).flatMap(({ body }) => body.statistics);
const waitForStored = (wanted: Awaited<ReturnType<typeof stored>>): Promise<void> =>
  expect.poll(stored).toEqual(wanted);
const firstRow = '.stat-lines > [tabindex="0"]';

beforeAll(async () => {
  ({ stories, chromium, end } = await startClipping(0));
  library = await chromium.openOwn('options.html');
  await library.setViewport({ width: 1280, height: 800 });
});
afterAll(() => end?.());

test('empty rooms say what will be in them', async () => {
  await enter(library, 'statistics');
  await waitForText(library, await textIn(library, 'table_empty_title'));
  expect(await violationsIn(library)).toEqual([]);
  await enter(library, 'overview');
  await waitForText(library, await textIn(library, 'overview_empty_title'));
  expect(await violationsIn(library)).toEqual([]);
});

test('stories are clipped', async () => {
  for (const { url } of stories.pages) {
    const popup = await chromium.pressToolbar(await chromium.visit(url));
    await popup.waitForSelector('[role="grid"]');
    await popup.close();
  }
  await library.bringToFront();
  await waitForClippings(library, stories.pages.length);
  expect((await stored()).length).toBeGreaterThan(10);
});

test('all statistics stand in the table', async () => {
  await enter(library, 'statistics');
  await library.waitForSelector('.stat-lines .stat-quote:not([aria-busy=true])');
  await waitForRowCount((await stored()).length + 1);
  expect(await violationsIn(library)).toEqual([]);
});

test('a head orders it, and the address keeps the order', async () => {
  const isSorted = (follows: (one: number, next: number) => boolean) => (all: number[]) =>
    all.length > 1 && all.every((one, at) => at === 0 || follows(all[at - 1]!, one));
  await focusAt(library, '.stat-head .stat-value button');
  await library.keyboard.press('Enter');
  await waitForHash(library, 'by=-value');
  await library.waitForSelector('.stat-value[aria-sort=descending]');
  await until(
    values,
    isSorted((one, next) => one >= next),
  );
  await library.keyboard.press('Enter');
  await library.waitForSelector('.stat-value[aria-sort=ascending]');
  await until(
    values,
    isSorted((one, next) => one <= next),
  );
  await back(library);
  await library.waitForSelector('.stat-value[aria-sort=descending]');
});

test('groups stand under their metric', async () => {
  await press(library, 'table_grouped');
  await library.waitForSelector('.stat-group');
  await waitForHash(library, 'group=metric');
  expect(await violationsIn(library)).toEqual([]);
  await press(library, 'table_grouped');
  await library.waitForSelector('.stat-group', { hidden: true });
});

test('a choice of the metric narrows it, and back widens it again', async () => {
  const before = await rowCount();
  await focusAt(library, '.stat-toolbar .choose-button');
  await library.keyboard.press('Enter');
  await library.waitForSelector('.filter-pick input:focus');
  // The kit puts a hidden button for screen readers beside the dialog, outside of every landmark.
  expect((await violationsIn(library)).filter((wrong) => !wrong.includes(' region: '))).toEqual([]);
  await library.keyboard.press('ArrowDown');
  await library.waitForSelector('.filter-pick input[aria-activedescendant]');
  await library.keyboard.press('Enter');
  await waitForHash(library, 'metric=');
  await expect.poll(rowCount).toBeLessThan(before);
  await back(library);
  await waitForRowCount(before);
});

test('words find statistics by their sentence', async () => {
  const [quote = ''] = await until(
    () => column('stat-quote'),
    ([first]) => Boolean(first),
  );
  const words = quote.slice(0, 6);
  await library.keyboard.press('f');
  await library.keyboard.type(words);
  await waitForHash(library, 'find=');
  await library.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.stat-lines .stat-quote')].every((cell) =>
        cell.textContent?.includes(wanted),
      ),
    {},
    words,
  );
  await library.waitForSelector('.stat-lines mark');
  await library.$eval('.stat-find-input', (field) => (field as HTMLInputElement).select());
  await library.keyboard.press('Backspace');
  await library.waitForFunction(
    () => document.querySelector<HTMLInputElement>('.stat-find-input')?.value === '',
  );
  await waitForRowCount((await stored()).length + 1);
});

test('one is corrected with its sentence before the eyes, and the correction taken back', async () => {
  const before = await stored();
  await focusAt(library, firstRow);
  await library.keyboard.press('e');
  const unit = await library.waitForSelector('[data-field=unit] input');
  expect(await violationsIn(library)).toEqual([]);
  await retype(library, unit!, '座');
  await library.keyboard.press('Enter');
  await expect.poll(async () => (await stored()).map((one) => one.unit)).toContain('座');
  await library.waitForFunction(() =>
    [...document.querySelectorAll('.stat-lines .stat-unit')].some((cell) => cell.textContent === '座'),
  );
  await waitForNotice(library, await textIn(library, 'table_corrected'));
  await focusAt(library, firstRow);
  await library.keyboard.press('u');
  await waitForStored(before);
  await closeNotices(library);
});

test('several are struck out, and put back', async () => {
  const before = await stored();
  await focusAt(library, firstRow);
  await library.keyboard.press(' ');
  await library.keyboard.down('Shift');
  await library.keyboard.press('ArrowDown');
  await library.keyboard.up('Shift');
  await library.waitForSelector('.bulk-count');
  expect(await violationsIn(library)).toEqual([]);
  await press(library, 'table_strike');
  await expect.poll(async () => (await stored()).length).toBe(before.length - 2);
  await waitForRowCount(before.length - 1);
  await pressInNotice(library, await textIn(library, 'table_struck_many', '2'));
  await waitForStored(before);
  // The rows are drawn anew after they are stored; a focus set before would be lost with them.
  await waitForRowCount(before.length + 1);
  await closeNotices(library);
});

test('one is copied as a quotation, several as a table', async () => {
  const origin = await library.evaluate(() => location.origin);
  const context = chromium.browser.defaultBrowserContext();
  await context.overridePermissions(origin, ['clipboard-read', 'clipboard-write']);
  const clipboard = (type: string): Promise<string> =>
    library.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType(wanted)).text();
    }, type);
  await focusAt(library, firstRow);
  await library.keyboard.press('c');
  await waitForText(library, await textIn(library, 'table_copied_one'));
  expect(await clipboard('text/plain')).toMatch(/^“.+”——《.+》，.+，http/);
  expect(await clipboard('text/html')).toContain('<a href="http');
  await closeNotices(library);
  await focusAt(library, firstRow);
  await library.keyboard.press(' ');
  await library.keyboard.down('Shift');
  await library.keyboard.press('ArrowDown');
  await library.keyboard.up('Shift');
  await waitForText(library, await textIn(library, 'table_selected', '2'));
  await library.keyboard.down('Control');
  await library.keyboard.press('c');
  await library.keyboard.up('Control');
  await waitForText(library, await textIn(library, 'table_copied_many', '2'));
  const lines = (await clipboard('text/plain')).split('\r\n').map((line) => line.split('\t').length);
  expect(lines).toEqual([12, 12, 12]);
  expect(await clipboard('text/html')).toContain('<table');
  await closeNotices(library);
  await focusAt(library, firstRow);
  await library.keyboard.press('Escape');
  await library.waitForSelector('.bulk-count', { hidden: true });
});

test('Enter opens the sentence in the reader, back leads to the row it was', async () => {
  let place = Number(await library.$eval('[data-row]:focus', (row) => row.getAttribute('aria-rowindex')));
  for (const last = place + 2; place < last;) {
    await library.keyboard.press('ArrowDown');
    place += 1;
    await library.waitForSelector(`[data-row][aria-rowindex="${place}"]:focus`);
  }
  const opened = `[data-row][aria-rowindex="${place}"]`;
  await library.waitForSelector(`${opened} .stat-quote[aria-busy="false"]`);
  const quote = await library.$eval(`${opened} .stat-quote`, (cell) => cell.textContent ?? '');
  await library.keyboard.press('Enter');
  const marked = await library.waitForSelector('.report .mark-shown', { visible: true });
  const words = await library.$$eval('.report .mark-shown', (marks) =>
    marks.map((mark) => mark.textContent).join(''),
  );
  expect(words.slice(0, 20)).toBe(quote.slice(0, 20));
  await expect.poll(() => marked?.isIntersectingViewport()).toBe(true);
  await back(library);
  await waitForHash(library, '#/statistics');
  await library.waitForSelector(`${opened}:focus`);
  expect(await hash(library)).toContain('by=-value');
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '@/scripts/build';
import { serveStories, type StoryServer } from '@/scripts/stories';
import { violationsIn } from './axe';
import { type Chromium, startChromium } from './chromium';
import { type StoredClipping, storedClippings, waitForStored } from './library-rows';
import { press } from './press';
import { textIn, waitForText } from './texts';

let stories: StoryServer;
let chromium: Chromium;
let library: Page;

/** Goes to a room by its link in the head, as the keyboard does. */
async function enter(room: 'statistics' | 'overview' | 'clippings'): Promise<void> {
  const name = await textIn(library, `room_${room}`);
  const link = await library.waitForSelector(`.library-rooms ::-p-xpath(.//a[normalize-space()="${name}"])`);
  await link?.focus();
  await library.keyboard.press('Enter');
}
const hash = (): Promise<string> => library.evaluate(() => decodeURIComponent(location.hash));
const back = (): Promise<void> => library.evaluate(() => history.back());
const waitForHash = (words: string): Promise<unknown> =>
  library.waitForFunction((wanted) => decodeURIComponent(location.hash).includes(wanted), {}, words);

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
async function waitForRowCount(holds: (count: number) => boolean): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (holds(await rowCount())) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The table has ${await rowCount()} lines.`);
}

/** Waits until what is stored of all clippings' statistics satisfies a condition. */
async function waitForStatistics(holds: (statistics: StoredClipping['body']['statistics']) => boolean) {
  for (let tries = 0; tries < 50; tries += 1) {
    const all = (await storedClippings(library)).flatMap(({ body }) => body.statistics);
    if (holds(all)) return all;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The statistics did not become what was waited for.');
}
const closeNotices = async (): Promise<void> => {
  for (;;) {
    const close = await library.$('.notice-close');
    if (!close) return;
    await close.click();
    await library.waitForFunction((gone) => !gone.isConnected, {}, close);
  }
};

beforeAll(async () => {
  stories = await serveStories();
  chromium = await startChromium(build('chrome'));
  library = await chromium.openOwn('options.html');
  await library.setViewport({ width: 1280, height: 800 });
});
afterAll(async () => {
  await chromium?.close();
  stories?.close();
});

test('empty rooms say what will be in them', async () => {
  await enter('statistics');
  await waitForText(library, await textIn(library, 'table_empty_title'));
  expect(await violationsIn(library)).toEqual([]);
  await enter('overview');
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
  const stored = await waitForStored(library, stories.pages.length);
  expect(stored.flatMap(({ body }) => body.statistics).length).toBeGreaterThan(10);
});

describe('statistics', () => {
  test('all of them stand in the table', async () => {
    await enter('statistics');
    await library.waitForSelector('.stat-lines .stat-quote:not([aria-busy=true])');
    const stored = (await storedClippings(library)).flatMap(({ body }) => body.statistics);
    expect(await rowCount()).toBe(stored.length + 1);
    expect(await violationsIn(library)).toEqual([]);
  });

  test('a head orders it, and the address keeps the order', async () => {
    await library.focus('.stat-head .stat-value button');
    await library.keyboard.press('Enter');
    await waitForHash('by=-value');
    await library.waitForSelector('.stat-value[aria-sort=descending]');
    const falling = await values();
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    await library.keyboard.press('Enter');
    await library.waitForSelector('.stat-value[aria-sort=ascending]');
    const rising = await values();
    expect(rising).toEqual(rising.toSorted((a, b) => a - b));
    await back();
    await library.waitForSelector('.stat-value[aria-sort=descending]');
  });

  test('groups stand under their metric', async () => {
    await press(library, 'table_grouped');
    await library.waitForSelector('.stat-group');
    await waitForHash('group=metric');
    expect(await violationsIn(library)).toEqual([]);
    await press(library, 'table_grouped');
    await library.waitForSelector('.stat-group', { hidden: true });
  });

  test('a choice of the metric narrows it, and back widens it again', async () => {
    const before = await rowCount();
    await library.evaluate(() =>
      document.querySelector<HTMLElement>('.stat-toolbar .choose-button')?.focus(),
    );
    await library.keyboard.press('Enter');
    await library.waitForSelector('.filter-pick input');
    // The kit puts a hidden button for screen readers beside the dialog, outside of every landmark.
    expect((await violationsIn(library)).filter((wrong) => !wrong.includes(' region: '))).toEqual([]);
    await library.keyboard.press('ArrowDown');
    await library.waitForSelector('.filter-pick input[aria-activedescendant]');
    await library.keyboard.press('Enter');
    await waitForHash('metric=');
    await waitForRowCount((count) => count < before);
    await back();
    await waitForRowCount((count) => count === before);
  });

  test('words find statistics by their sentence', async () => {
    const [quote = ''] = await column('stat-quote');
    const words = quote.slice(0, 6);
    await library.keyboard.press('f');
    await library.keyboard.type(words);
    await waitForHash('find=');
    await library.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('.stat-lines .stat-quote')].every((cell) =>
          cell.textContent?.includes(wanted),
        ),
      {},
      words,
    );
    expect(await library.$$('.stat-lines mark')).not.toHaveLength(0);
    await library.$eval('.stat-find-input', (field) => (field as HTMLInputElement).select());
    await library.keyboard.press('Backspace');
    await library.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.stat-find-input')?.value === '',
    );
  });

  test('one is corrected with its sentence before the eyes, and the correction taken back', async () => {
    const before = await waitForStatistics(() => true);
    await library.focus('.stat-lines > [tabindex="0"]');
    await library.keyboard.press('e');
    const unit = await library.waitForSelector('[data-field=unit] input');
    expect(await violationsIn(library)).toEqual([]);
    await unit?.click({ count: 3 });
    await library.keyboard.type('座');
    await library.keyboard.press('Enter');
    await waitForStatistics((all) => all.some((one) => one.unit === '座'));
    await library.waitForFunction(() =>
      [...document.querySelectorAll('.stat-lines .stat-unit')].some((cell) => cell.textContent === '座'),
    );
    await library.focus('.stat-lines > [tabindex="0"]');
    await library.keyboard.press('u');
    expect(await waitForStatistics((all) => !all.some((one) => one.unit === '座'))).toEqual(before);
    await closeNotices();
  });

  test('several are struck out, and put back', async () => {
    const before = await waitForStatistics(() => true);
    await library.focus('.stat-lines > [tabindex="0"]');
    await library.keyboard.press(' ');
    await library.keyboard.down('Shift');
    await library.keyboard.press('ArrowDown');
    await library.keyboard.up('Shift');
    await library.waitForSelector('.bulk-count');
    expect(await violationsIn(library)).toEqual([]);
    await press(library, 'table_strike');
    await waitForStatistics((all) => all.length === before.length - 2);
    await waitForRowCount((count) => count === before.length - 1);
    await press(library, 'popup_undo');
    expect(await waitForStatistics((all) => all.length === before.length)).toEqual(before);
    // The rows are drawn anew after they are stored; a focus set before would be lost with them.
    await waitForRowCount((count) => count === before.length + 1);
    await closeNotices();
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
    await library.focus('.stat-lines > [tabindex="0"]');
    await library.keyboard.press('c');
    await waitForText(library, await textIn(library, 'table_copied_one'));
    expect(await clipboard('text/plain')).toMatch(/^“.+”——《.+》，.+，http/);
    expect(await clipboard('text/html')).toContain('<a href="http');
    await closeNotices();
    await library.focus('.stat-lines > [tabindex="0"]');
    await library.keyboard.press(' ');
    await library.keyboard.down('Shift');
    await library.keyboard.press('ArrowDown');
    await library.keyboard.up('Shift');
    await library.keyboard.down('Control');
    await library.keyboard.press('c');
    await library.keyboard.up('Control');
    await waitForText(library, await textIn(library, 'table_copied_many', '2'));
    const lines = (await clipboard('text/plain')).split('\r\n').map((line) => line.split('\t').length);
    expect(lines).toEqual([12, 12, 12]);
    expect(await clipboard('text/html')).toContain('<table');
    await closeNotices();
    await library.focus('.stat-lines > [tabindex="0"]');
    await library.keyboard.press('Escape');
    await library.waitForSelector('.bulk-count', { hidden: true });
  });

  test('Enter opens the sentence in the reader, back leads to the row it was', async () => {
    await library.keyboard.press('ArrowDown');
    await library.keyboard.press('ArrowDown');
    await library.waitForFunction(() =>
      document.activeElement?.matches('[data-row][aria-rowindex="4"], [data-row]'),
    );
    const [row, quote] = await library.evaluate(() => [
      document.activeElement?.getAttribute('aria-rowindex'),
      document.activeElement?.querySelector('.stat-quote')?.textContent ?? '',
    ]);
    await library.keyboard.press('Enter');
    const marked = await library.waitForSelector('.report .mark-shown', { visible: true });
    const words = await library.$$eval('.report .mark-shown', (marks) =>
      marks.map((mark) => mark.textContent).join(''),
    );
    expect(words.slice(0, 20)).toBe((quote as string).slice(0, 20));
    await expect.poll(() => marked?.isIntersectingViewport()).toBe(true);
    await back();
    await waitForHash('#/statistics');
    await library.waitForFunction(
      (index) => document.activeElement?.getAttribute('aria-rowindex') === index,
      {},
      row,
    );
    expect(await hash()).toContain('by=-value');
  });
});

describe('overview', () => {
  test('charts and the tables behind them can be looked at', async () => {
    await enter('overview');
    await library.waitForSelector('.chart-bar');
    expect(await violationsIn(library)).toEqual([]);
    for (const button of await library.$$('.chart-switch')) {
      await button.focus();
      await library.keyboard.press('Enter');
    }
    await library.waitForFunction(() => document.querySelectorAll('.count-table').length > 3);
    expect(await violationsIn(library)).toEqual([]);
    for (const button of await library.$$('.chart-switch')) await button.press('Enter');
    await library.waitForSelector('.count-table', { hidden: true });
  });

  test('arrows lead to a bar, and Enter to its clippings', async () => {
    const hospitals = await library.$$('.count-chart');
    await hospitals[1]?.$eval('a[tabindex="0"]', (link) => (link as HTMLElement).focus());
    await library.keyboard.press('ArrowDown');
    const [name, href] = await library.evaluate(() => [
      document.activeElement?.querySelector('.count-name')?.textContent ?? '',
      document.activeElement?.getAttribute('href') ?? '',
    ]);
    await library.keyboard.press('Enter');
    await library.waitForSelector('[data-row] .row-headline');
    expect(await library.evaluate(() => location.hash)).toBe(href);
    expect(await hash()).toContain(`hospital=${name}`);
    await back();
    await library.waitForSelector('.chart-bar');
  });

  test('a month leads to what was published in it', async () => {
    await library.$eval('.chart-bar[tabindex="0"]', (link) => (link as unknown as HTMLElement).focus());
    await library.keyboard.press('End');
    await library.keyboard.press('Enter');
    await waitForHash('from=');
    await library.waitForSelector('[data-row] .row-headline');
    await enter('overview');
    await library.waitForSelector('.chart-bar[aria-current]');
    expect(await violationsIn(library)).toEqual([]);
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { violationsIn } from './axe';
import { storedClippings } from './library-rows';
import { pressInNotice, waitForNotice } from './notice';
import { type OpenReport, openReport } from './open-report';
import { clickAt, press } from './press';
import { textIn, waitForText } from './texts';
import { until } from './until';

let report: OpenReport;
let page: Page;

beforeAll(async () => {
  report = await openReport();
  ({ page } = report);
});
afterAll(() => report?.end());
beforeEach(() => report.open());

const stored = async () => (await storedClippings(page)).find(({ row }) => row.id === report.id)!;
const highlights = async () => (await stored()).body.highlights;
const textNow = async () => (await stored()).body.text;

async function keys(...names: string[]): Promise<void> {
  for (const name of names) {
    const [key, shift] = [name.replace('Shift+', ''), name.startsWith('Shift+')];
    if (shift) await page.keyboard.down('Shift');
    await page.keyboard.press(key as 'a');
    if (shift) await page.keyboard.up('Shift');
  }
}

test('sentences are marked with the keyboard alone, and unmarked by undoing', async () => {
  await keys('h', 'ArrowRight', 'ArrowRight', 'Shift+ArrowRight');
  await page.waitForSelector('.highlight-bar');
  expect(await violationsIn(page)).toEqual([]);
  await keys('h');
  const [highlight] = await until(highlights, ({ length }) => length === 1);
  expect(highlight).toMatchObject({
    quote: '首日接诊居民216人次，诊室外排起了长队。医院党委书记到场看望。',
    colour: 'yellow',
  });
  await page.waitForSelector('mark.mark-yellow');
  await waitForNotice(page, await textIn(page, 'highlight_done'));
  await keys('u');
  await until(highlights, ({ length }) => length === 0);
  await page.waitForSelector('mark.mark-yellow', { hidden: true });
});

test('a note is written, found in the list, changed and deleted, and the deletion undone', async () => {
  await keys('h', 'ArrowRight', 'n');
  await page.waitForSelector('.highlight-card textarea:focus');
  await page.keyboard.type('核对开诊日期');
  expect(await violationsIn(page)).toEqual([]);
  await keys('Escape');
  await page.waitForSelector('.highlight-card', { hidden: true });
  await until(highlights, ([first]) => first?.note === '核对开诊日期');
  expect((await stored()).row.counts).toMatchObject({ highlights: 1, notes: 1 });

  await press(page, 'highlights_title', { words: ['1'] });
  await waitForText(page, '核对开诊日期');
  expect(await violationsIn(page)).toEqual([]);
  await (await page.waitForSelector('button.highlight-quote'))!.press('Enter');
  await page.waitForSelector('.mark-shown');
  await (await page.waitForSelector('.highlight-actions button'))!.press('Enter');
  await page.waitForSelector('.highlight-card');
  await (await page.waitForSelector(
    `.highlight-card [aria-label="${await textIn(page, 'highlight_blue')}"]`,
  ))!.press('Enter');
  await until(highlights, ([first]) => first?.colour === 'blue');
  await keys('Escape');
  await page.waitForSelector('.highlight-card', { hidden: true });
  await (await page.waitForSelector('.highlight-actions button:last-child'))!.press('Enter');
  await until(highlights, ({ length }) => length === 0);
  await pressInNotice(page, await textIn(page, 'highlight_removed'));
  await until(highlights, ([first]) => first?.note === '核对开诊日期' && first.colour === 'blue');
});

test('what the mouse selects is marked from the bar above it', async () => {
  const place = await page.$eval('.reading-text p', (element) => {
    const range = document.createRange();
    range.setStart(element.firstChild!.firstChild ?? element.firstChild!, 0);
    range.setEnd(element.firstChild!.firstChild ?? element.firstChild!, 4);
    const { left, right, top, height } = range.getBoundingClientRect();
    return { left, right, y: top + height / 2 };
  });
  await page.mouse.move(place.left + 1, place.y);
  await page.mouse.down();
  await page.mouse.move(place.right - 1, place.y, { steps: 5 });
  await page.mouse.up();
  const green = `.highlight-bar [aria-label="${await textIn(page, 'highlight_green')}"]`;
  await clickAt(page, green);
  const marked = await until(highlights, (list) => list.some(({ colour }) => colour === 'green'));
  expect(marked.find(({ colour }) => colour === 'green')?.quote).toBe('晨江市第');
});

test('the text is edited with the keyboard; marks stay on their words and the version before is kept', async () => {
  const before = await textNow();
  await keys('e');
  const third = `.edited-block:nth-child(4) textarea`;
  // The writing begins where the text was read.
  await page.waitForSelector('.text-editor textarea:focus');
  await (await page.waitForSelector(third))!.focus();
  expect(await violationsIn(page)).toEqual([]);
  await page.keyboard.down('Control');
  await page.keyboard.press('Home');
  await page.keyboard.up('Control');
  await page.keyboard.type('据了解，');
  await keys('Enter');
  await keys('Backspace');
  await until(textNow, (text) => text.includes('据了解，护理部'));

  await (await page.waitForSelector('.edited-block:nth-child(3) .block-button'))!.press('Enter');
  await page.waitForSelector('[role="menu"]');
  expect(await violationsIn(page)).toEqual([]);
  await press(page, 'text_delete', { role: 'menuitem' });
  await page.waitForSelector('.block-gone');
  await until(textNow, (text) => !text.includes('门诊设在社区'));
  await (await page.waitForSelector('.block-gone button'))!.press('Enter');
  await until(textNow, (text) => text.includes('门诊设在社区'));

  await (await page.waitForSelector(third))!.focus();
  await keys('Escape');
  await page.waitForSelector('.reading-text');
  expect(await textNow()).toBe(before.replace('护理部', '据了解，护理部'));
  expect(await highlights()).toHaveLength(2);
  await pressInNotice(page, await textIn(page, 'text_edited'));
  await until(textNow, (text) => text === before);
});

test('a highlight whose words are gone is shown without a place', async () => {
  await keys('e');
  const first = await page.waitForSelector('.edited-block:nth-child(2) textarea');
  await first!.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('全段改写。');
  await keys('Escape');
  await page.waitForSelector('.reading-text');
  await until(textNow, (text) => text.includes('全段改写。'));
  await press(page, 'highlights_title', { words: ['2'] });
  const lost = (await highlights()).filter(({ quote }) => quote.startsWith('晨江市第'));
  await page.waitForSelector('.highlights-lost');
  await expect
    .poll(async () => (await page.$$('.highlights-lost ~ .highlights li')).length)
    .toBe(lost.length);
  expect(await violationsIn(page)).toEqual([]);
  expect((await stored()).row.counts.highlights).toBe(2);
});

test('versions are compared and one is put back, with the keyboard', async () => {
  await (await page.waitForSelector('.reader-toolbar'))!.focus().catch(() => null);
  await press(page, 'reader_more');
  await page.waitForSelector('[role="menu"]');
  expect(await violationsIn(page)).toEqual([]);
  await press(page, 'reader_versions', { role: 'menuitem' });
  await page.waitForSelector('.comparison-table');
  const gone = () => page.$$eval('.comparison-table del', (found) => found.map((words) => words.textContent));
  await expect.poll(gone).toEqual([expect.stringContaining('首日接诊')]);
  expect(await violationsIn(page)).toEqual([]);
  await page.waitForSelector('.version-list [role="option"]');
  await (await page.waitForSelector('.versions-modal [data-first]'))!.press('Enter');
  await until(textNow, (text) => text.includes('首日接诊居民216人次'));
  await page.waitForSelector('.versions-modal', { hidden: true });
  await page.waitForFunction(
    () => document.querySelectorAll('.reading-text [data-marks*="highlight-"]').length >= 2,
  );
});

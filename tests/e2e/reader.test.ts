import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { copyBuild } from '@/scripts/build';
import { violationsIn } from './axe';
import { startChromium, type Chromium } from './chromium';
import { storedClippings, waitForStored } from './library-rows';
import { pressInNotice, waitForNotice } from './notice';
import { clickAt, press } from './press';
import { textIn, waitForText } from './texts';
import { until } from './until';

const paragraphs = [
  '晨江市第一医院的基层门诊昨日开诊。首日接诊居民216人次，诊室外排起了长队。医院党委书记到场看望。',
  '门诊设在社区党群服务中心一楼，由12名党员医师轮流坐诊。周末照常开放，老人不必再走远路。',
  '护理部同时推出出院患者随访制度。全年随访3.6万人次，患者满意度达到98.2%。',
];
const pageOf = (lines: readonly string[]): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>基层门诊开诊</title></head>
<body><article><h1>晨江基层门诊开诊</h1><p>2025-03-01 08:00 来源：晨江日报</p><h2>门诊开到家门口</h2>
${lines.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`;

let server: Server;
let address: string;
let lines = paragraphs;
let chromium: Chromium;
let folder: string;
let id: string;
let page: Page;

beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(pageOf(lines));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/story.html`;
  folder = copyBuild('chrome');
  chromium = await startChromium(folder);
  const popup = await chromium.pressToolbar(await chromium.visit(address));
  id = (await waitForStored(popup, 1))[0]!.row.id;
  await popup.close();
  page = await chromium.openOwn('options.html');
  await page.setViewport({ width: 1280, height: 860 });
});
afterAll(async () => {
  await chromium?.close();
  server?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await page.bringToFront();
  await open();
});

async function open(search = ''): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), '#/');
  await page.waitForSelector('.reader', { hidden: true });
  await page.evaluate((hash) => void (location.hash = hash), `#/clipping/${id}${search}`);
  await page.waitForSelector('.reading-text p');
}

const stored = async () => (await storedClippings(page)).find(({ row }) => row.id === id)!;
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

test('the look of reports is remembered', async () => {
  await press(page, 'reader_look');
  await page.waitForSelector('.look-menu');
  expect(await violationsIn(page)).toEqual([]);
  const size = () =>
    page.$eval('.reading-text p', (element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await clickAt(page, '.look-choice[data-look="huge"]');
  await page.waitForFunction(() => document.querySelector('.reader-scroll[data-size="huge"]'));
  expect(await size()).toBeGreaterThan(before);
  await page.reload();
  await page.waitForSelector('.reader-scroll[data-size="huge"] .reading-text p');
  await press(page, 'reader_look');
  await clickAt(page, '.look-choice[data-look="medium"]');
  await page.waitForSelector('.reader-scroll[data-size="medium"]');
});

test('an address leads to the words it names', async () => {
  await open(`?at=${encodeURIComponent('全年随访3.6万人次')}`);
  const shown = await page.waitForSelector('.mark-shown');
  expect(await shown!.evaluate((element) => element.closest('p')?.textContent)).toBe(paragraphs[2]);
});

test('nothing is lost at 200 % and in forced colours', async () => {
  await page.setViewport({ width: 640, height: 430, deviceScaleFactor: 2 });
  await page.waitForSelector('.reading-text p');
  const roomFits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  const textFits = () => page.$eval('.reader-scroll', (text) => text.scrollWidth <= text.clientWidth);
  await expect.poll(roomFits).toBe(true);
  await expect.poll(textFits).toBe(true);
  expect(await violationsIn(page)).toEqual([]);
  await keys('e');
  await page.waitForSelector('.text-editor textarea');
  await expect.poll(textFits).toBe(true);
  await keys('Escape');
  await page.waitForSelector('.reading-text p');
  await page.setViewport({ width: 1280, height: 860 });

  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  await keys('h');
  await page.waitForSelector('.highlight-bar');
  const styles = () =>
    page.$$eval('.highlight-bar .swatch', (swatches) =>
      swatches.map((swatch) => getComputedStyle(swatch).textDecorationStyle),
    );
  await expect.poll(async () => new Set(await styles()).size).toBe(4);
  const shown = () => page.$eval('.highlight-bar', (bar) => getComputedStyle(bar).borderTopStyle);
  await expect.poll(shown).toBe('solid');
  await keys('Escape');
  await devtools.send('Emulation.setEmulatedMedia', { features: [] });
  await devtools.detach();
});

test('a page that changed shows what changed before it is clipped again', async () => {
  lines = paragraphs.with(0, paragraphs[0]!.replace('216', '261'));
  const popup = await chromium.pressToolbar(await chromium.visit(address));
  await popup.waitForSelector('.existing[data-changed]');
  await press(popup, 'popup_differences');
  await popup.waitForSelector('.comparison-table ins');
  const words = (tag: string) =>
    popup.$$eval(`.comparison-table ${tag}`, (found) => found.map((one) => one.textContent));
  await expect.poll(async () => [await words('del'), await words('ins')]).toEqual([['216'], ['261']]);
  expect(await violationsIn(popup)).toEqual([]);
});

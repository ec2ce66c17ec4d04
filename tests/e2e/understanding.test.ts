import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyBuild } from '@/scripts/build';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { violationsIn } from './axe';
import { startChromium, type Chromium } from './chromium';
import { retype } from './desk';
import { storedClippings, waitForStored } from './library-rows';
import { pressInNotice } from './notice';
import { clickAt, press } from './press';
import { textIn, waitForText } from './texts';
import { until } from './until';

const places = ['花园社区', '柳荫小区', '城北广场', '南门街道', '河滨广场', '东湖社区'];

/** The n-th report of a kind: free clinics, which this editor files under service. */
const pageOf = (n: number): string => {
  const place = places[n] ?? '';
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>义诊走进${place}</title></head>
<body><article><h1>泽江市安和医院义诊走进${place}</h1><p>2025-03-0${n + 1} 08:00 来源：泽江日报</p>
<p>3月${n + 1}日，泽江市安和医院12名医生走进${place}开展义诊，免费为居民量血压、测血糖，服务群众${200 + n}人次，发放宣传资料${300 + n}份。</p>
<p>泽江市安和医院是一所三级甲等综合医院。活动由党委书记徐俊秋带队，义诊队在${place}设了6张诊台，医生逐一讲解用药。</p>
<p>居民王阿姨说，见到了专家，心里很踏实。义诊持续到下午四点，共发出健康手册${100 + n}册。</p></article></body></html>`;
};

let server: Server;
let address: string;
let chromium: Chromium;
let folder: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(pageOf(Number(/\d+/.exec(request.url ?? '')?.[0] ?? 0)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = copyBuild('chrome');
  chromium = await startChromium(folder);
});
afterAll(async () => {
  await chromium?.close();
  server?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const clip = async (n: number): Promise<Page> => {
  const popup = await chromium.pressToolbar(await chromium.visit(`${address}/${n}.html`));
  await waitForStored(popup, n + 1);
  await popup.waitForSelector('.chip');
  return popup;
};
const stored = async (page: Page, n: number) =>
  (await storedClippings(page)).find(({ row }) => row.url.endsWith(`/${n}.html`))!;
const topicsOf = async (page: Page, n: number) => (await stored(page, n)).row.topics.map(({ id }) => id);

/** What a topic is called in the language the browser shows the extension in. */
async function nameOf(page: Page, id: string): Promise<string> {
  const topic = defaultTaxonomy.topics.find((one) => one.id === id)!;
  return (await textIn(page, 'language_tag')).startsWith('en') ? topic.en : topic.zh;
}
const found = async (page: Page, selector: string): Promise<ElementHandle<HTMLElement>> =>
  (await page.waitForSelector(selector)) as ElementHandle<HTMLElement>;
const chip = async (page: Page, id: string) => found(page, `aria/${await nameOf(page, id)}[role="row"]`);
/** What the tips on the screen say; one may still be going while another comes. */
const tipsOf = async (page: Page): Promise<string> =>
  (await page.$$eval('[role="tooltip"]', (tips) => tips.map((tip) => tip.textContent ?? ''))).join('\n');

async function addTopic(popup: Page, id: string): Promise<void> {
  await press(popup, 'chips_add', { words: [await textIn(popup, 'field_topics')] });
  const field = await found(popup, '.pick-field input');
  await field.type(await nameOf(popup, id));
  await popup.keyboard.press('Enter');
  await popup.keyboard.press('Escape');
}

/** Files a report under service instead of welfare, by keyboard. */
async function correct(popup: Page): Promise<void> {
  await (await chip(popup, 'welfare')).focus();
  await popup.keyboard.press('Delete');
  await addTopic(popup, 'service');
}

test('a topic says why it is there, with the pointer and with the keyboard', async () => {
  const popup = await clip(0);
  const welfare = await chip(popup, 'welfare');
  await welfare.hover();
  await expect.poll(() => tipsOf(popup)).toContain('义诊');
  await popup.mouse.move(1, 1);
  await popup.waitForSelector('[role="tooltip"]', { hidden: true });
  await popup.keyboard.press('Tab');
  await welfare.focus();
  await popup.keyboard.press('ArrowLeft');
  await popup.keyboard.press('Home');
  await expect.poll(() => tipsOf(popup)).toContain('义诊');
  expect(await violationsIn(popup)).toEqual([]);
  const { row } = await stored(popup, 0);
  expect(row.hospitals[0]).toMatchObject({ name: '泽江市安和医院', level: '三级甲等', kind: '综合医院' });
  await popup.close();
});

test('genre, first topic and statistics are corrected where they stand, by key and by pointer', async () => {
  const popup = await clip(0);
  const now = async () => stored(popup, 0);
  await clickAt(popup, '.fields button[aria-haspopup="listbox"]');
  const english = (await textIn(popup, 'language_tag')).startsWith('en');
  const feature = defaultTaxonomy.genres.find(({ id }) => id === 'feature')!;
  await clickAt(popup, `aria/${english ? feature.en : feature.zh}[role="option"]`);
  await until(async () => (await now()).row.genre.id === 'feature');
  await popup.waitForSelector('[role="listbox"]', { hidden: true });

  await addTopic(popup, 'culture');
  await until(async () => (await topicsOf(popup, 0)).includes('culture'));
  const first = async () => (await now()).row.topics.find(({ primary }) => primary)?.id;
  await (await chip(popup, 'culture')).focus();
  await popup.keyboard.press('Space');
  await until(async () => (await first()) === 'culture');
  await clickAt(popup, `aria/${await nameOf(popup, 'welfare')}[role="row"]`);
  await until(async () => (await first()) === 'welfare');
  await (await chip(popup, 'culture')).focus();
  await popup.keyboard.press('Delete');
  await until(async () => !(await topicsOf(popup, 0)).includes('culture'));

  const { statistics } = (await now()).body;
  await press(popup, 'popup_statistics', { words: [String(statistics.length)] });
  const act = (place: number) => `.statistic:first-child .statistic-actions button:nth-child(${place})`;
  await clickAt(popup, act(1));
  const value = await found(popup, `aria/${await textIn(popup, 'statistic_value')}[role="textbox"]`);
  await retype(popup, value, '999');
  await popup.keyboard.press('Enter');
  await until(async () => (await now()).body.statistics[0]?.value === 999);
  expect(await violationsIn(popup)).toEqual([]);
  await clickAt(popup, act(2));
  await until(async () => (await now()).body.statistics.length === statistics.length - 1);
  await pressInNotice(popup, await textIn(popup, 'statistic_struck'));
  await until(async () => (await now()).body.statistics[0]?.value === 999);
  await popup.close();
});

test('corrections move the next clip of a like report, which says from what it learned', async () => {
  for (const n of [0, 1, 2, 3]) {
    const popup = await clip(n);
    if ((await topicsOf(popup, n)).includes('welfare')) {
      await correct(popup);
      await until(async () => (await topicsOf(popup, n)).join() === 'service');
    }
    await popup.close();
  }
  const popup = await clip(4);
  expect(await topicsOf(popup, 4)).toEqual(['service']);
  const why = await textIn(popup, 'chip_learned_words', '');
  await (await chip(popup, 'service')).hover();
  await expect.poll(() => tipsOf(popup)).toContain(why);
  const back = await textIn(popup, 'topics_withdrawn_add', await nameOf(popup, 'welfare'));
  const withdrawn = await found(popup, `aria/${back}[role="button"]`);
  await withdrawn.focus();
  await withdrawn.hover();
  await expect.poll(() => tipsOf(popup)).toContain('义诊');
  expect(await violationsIn(popup)).toEqual([]);
  await withdrawn.click();
  await until(async () => (await topicsOf(popup, 4)).includes('welfare'));
  await popup.close();
});

test('the reader says the same', async () => {
  const page = await chromium.openOwn('options.html');
  await page.setViewport({ width: 1280, height: 860 });
  const { row } = await stored(page, 3);
  await page.evaluate((id) => void (location.hash = `#/clipping/${id}`), row.id);
  await page.waitForSelector('.report-facts');
  await waitForText(page, '党委书记徐俊秋');
  await waitForText(page, '泽江市安和医院（');
  expect(await violationsIn(page)).toEqual([]);
  await page.close();
});

const openSettings = async (): Promise<Page> => {
  const page = await chromium.openOwn('options.html#/settings');
  await page.setViewport({ width: 1280, height: 900 });
  await waitForText(page, await textIn(page, 'settings_hospitals_found', '1', '1'));
  return page;
};

test('a hospital of the register gets another name, which reaches the clippings that name it', async () => {
  const page = await openSettings();
  const titles = () =>
    page.$$eval('.fold-button', (buttons) =>
      buttons.map(({ textContent }) => textContent).filter((words) => words.startsWith('泽江市安和医院')),
    );
  const [title] = await until(titles, ({ length }) => length > 0);
  await clickAt(page, `aria/${title}[role="button"]`);
  const name = await found(page, `aria/${await textIn(page, 'settings_topic_name')}[role="textbox"]`);
  await retype(page, name, '泽江市总医院');
  await page.keyboard.press('Enter');
  await found(page, 'aria/泽江市安和医院[role="row"]');
  expect(await violationsIn(page)).toEqual([]);
  await press(page, 'settings_hospital_read', { words: ['5'] });
  await until(async () => (await stored(page, 0)).row.hospitals[0]?.name === '泽江市总医院');
  expect((await stored(page, 0)).row.hospitals[0]?.aliases).toContain('泽江市安和医院');
  await page.close();
});

test('a topic is hidden, and the library read again without it, with progress', async () => {
  const page = await openSettings();
  const service = await nameOf(page, 'service');
  await clickAt(page, `aria/${service}[role="button"]`);
  await press(page, 'settings_topic_hide');
  await found(page, `aria/${await textIn(page, 'settings_topic_hidden', service)}[role="button"]`);
  expect(await violationsIn(page)).toEqual([]);
  await page.evaluate(() => {
    new MutationObserver(() => {
      if (document.querySelector('[role="progressbar"]')) document.body.dataset.progress = 'shown';
    }).observe(document.body, { childList: true, subtree: true });
  });
  await press(page, 'settings_reread_old');
  await waitForText(page, (await textIn(page, 'library_read_again', '0')).slice(0, 4));
  expect(await page.evaluate(() => document.body.dataset.progress)).toBe('shown');
  await page.close();
});

test('what was learned is forgotten, and the next clip is read by the rules alone', async () => {
  const page = await openSettings();
  await press(page, 'settings_learned_forget');
  await waitForText(page, await textIn(page, 'settings_learned_none'));
  await page.close();
  const popup = await clip(5);
  expect(await topicsOf(popup, 5)).toContain('welfare');
  await popup.close();
});

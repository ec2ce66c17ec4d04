import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '@/scripts/build';
import { drawPicture } from '../bench/faults/draw-picture';
import { readTables } from '../bench/faults/read-tables';
import { startChromium, type Chromium } from './chromium';
import { exportAll } from './export-files';
import { storedClippings, waitForStored } from './library-rows';
import { startRecordingProxy, type RecordingProxy } from './recording-proxy';
import { waitForText } from './texts';
import { until } from './until';

const site = 'http://chenjiang-news.example';
const story = `${site}/story/1.html`;
const picture = `${site}/picture/1.png`;
const lines = [
  '晨江市第一医院在城西设立的基层门诊昨日开诊，首日接诊居民216人次，诊室外排起了长队。',
  '医院党委把门诊设在社区党群服务中心一楼，由12名党员医师轮流坐诊，周末照常开放。',
  '护理部推出出院患者随访制度，全年随访3.6万人次，患者满意度达到98.2%。',
];
const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>基层门诊开诊</title></head><body>
<article><h1>晨江基层门诊开诊</h1><p>2025-03-01 08:00 来源：晨江日报</p>${lines.map((line) => `<p>${line}</p>`.repeat(2)).join('')}
<figure><img src="/picture/1.png" width="640" height="480"><figcaption>基层门诊大厅</figcaption></figure></article></body></html>`;

let network: RecordingProxy;
let chromium: Chromium;

beforeAll(async () => {
  network = await startRecordingProxy(
    {
      [story]: { type: 'text/html', body: html },
      [picture]: { type: 'image/png', body: drawPicture(1) },
    },
    { loopback: true },
  );
  chromium = await startChromium(build('chrome'), undefined, network);
});
afterAll(async () => {
  await chromium?.close();
  network?.close();
});

/** Long enough for work that follows a clip, such as the queue of pictures, to begin. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 3_000));

/** Waits until all work that follows a clip is done. */
const workDone = (page: Page) =>
  until(
    async () => (await readTables(page))['jobs']?.keys,
    (jobs) => jobs?.length === 0,
  );

const urlsOf = () => network.take().map(({ url }) => url);

test('installing asks the network for nothing', async () => {
  await settle();
  expect(urlsOf()).toEqual([]);
});

test('clipping asks the network for nothing', async () => {
  const page = await chromium.visit(story);
  expect(urlsOf()).toEqual(expect.arrayContaining([story, picture]));
  const popup = await chromium.pressToolbar(page);
  await waitForStored(popup, 1);
  await waitForText(popup, '晨江市第一医院');
  await workDone(popup);
  await settle();
  expect(urlsOf()).toEqual([]);
});

/** Forgets the pictures that were kept, as if their hosts could not be read. */
const forgetPictures = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('xinglin-clipper');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const library = opening.result;
          const writing = library.transaction(['pictureLinks', 'jobs'], 'readwrite');
          writing.objectStore('pictureLinks').clear();
          writing.objectStore('jobs').clear();
          writing.addEventListener('complete', () => resolve(library.close()));
          writing.addEventListener('error', () => reject(writing.error));
        });
      }),
  );

test('reading asks for nothing, and for pictures where the editor says so, without telling who asks', async () => {
  // A library that is open has read already what is forgotten here.
  const own = await chromium.openOwn('manifest.json');
  await forgetPictures(own);
  const library = await chromium.openOwn('options.html');
  const [stored] = await storedClippings(library);
  await library.evaluate((id) => void (location.hash = `#/clipping/${id}`), stored!.row.id);
  await waitForText(library, lines[2]!);
  const load = await library.waitForSelector('.body-picture-missing button');
  await load!.scrollIntoView();
  await settle();
  expect(urlsOf()).toEqual([]);
  await load!.click();
  await library.waitForSelector('article.report img');
  await settle();
  const asked = network.take();
  expect([...new Set(asked.map(({ url }) => url))]).toEqual([picture]);
  for (const { headers } of asked) {
    expect(headers.referer).toBeUndefined();
    expect(headers.cookie).toBeUndefined();
    expect(JSON.stringify(headers)).not.toContain('chrome-extension');
  }
});

test('exporting asks the network for nothing', async () => {
  const library = await chromium.openOwn('options.html');
  await waitForText(library, '晨江基层门诊开诊');
  for (const format of ['export_json', 'export_markdown'] as const) {
    expect(await exportAll(library, chromium.profile, format)).toContain('晨江');
  }
  await settle();
  expect(urlsOf()).toEqual([]);
});

test('a request of the extension would be seen, whatever host it asks', async () => {
  const library = await chromium.openOwn('options.html');
  await library.evaluate(() => fetch('https://accounts.google.com/').catch(() => null));
  expect(urlsOf()).toEqual(['https://accounts.google.com:443']);
});

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Capture, type ClipAnswer } from '@/lib/schema/capture';
import { bodyLines, bodyText } from '@/lib/text/body-lines';
import { bundleScript } from '../bench/bundle-script';
import { launchBrowser } from '../bench/launch-browser';
import { openSaved, prepareTab } from '../bench/serve-page';

/** Each folder is a test: a page of a content system as newsrooms use it, and what a perfect clip of it holds. */
const pages = fileURLToPath(new URL('../fixtures/pages', import.meta.url));

type Expected = {
  lines: string[];
  headings: string[];
  pictures: { src: string; caption: string }[];
};

let browser: Browser;
let tab: Page;
let script: string;

beforeAll(async () => {
  script = await bundleScript('./extract-in-page.ts');
  browser = await launchBrowser();
  tab = await browser.newPage();
  await prepareTab(tab);
});

afterAll(async () => {
  await browser?.close();
});

test.for(readdirSync(pages))('%s', async (slug) => {
  const file = `${pages}/${slug}/source.html`;
  const url = /^<!-- (\S+) -->/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const expected = JSON.parse(readFileSync(`${pages}/${slug}/expected.json`, 'utf8')) as Expected;
  await openSaved(tab, { id: slug, url, file, serve: {} });
  await tab.evaluate(script);
  const answer = (await tab.evaluate('xinglinExtract()')) as ClipAnswer;
  if (answer.outcome !== 'capture') throw new Error(`No capture: ${answer.reason}`);
  const capture = Capture.parse(answer.capture);
  expect(bodyText(capture.body).split('\n')).toEqual(expected.lines);
  const headings = bodyLines(capture.body).filter(({ kind }) => kind === 'heading');
  expect(headings.map(({ text }) => text)).toEqual(expected.headings);
  expect(capture.pictures.map(({ src, caption }) => ({ src, caption }))).toEqual(expected.pictures);
});

test('the live page is the same after a clip', async () => {
  const file = `${pages}/clobbered-members/source.html`;
  const url = 'https://www.chengxi-blog.example/p/7';
  await openSaved(tab, { id: 'clobbered-members', url, file, serve: {} });
  await tab.evaluate(script);
  const markup = `Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML').get.call(Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement').get.call(document))`;
  const before = await tab.evaluate(markup);
  await tab.evaluate('xinglinExtract()');
  expect(await tab.evaluate(markup)).toBe(before);
});

test('of a selection only the selected words become the body', async () => {
  const file = `${pages}/enorth-portal/source.html`;
  const url = 'http://health.chengxinews.example/system/2024/12/03/030112233.shtml';
  await openSaved(tab, { id: 'enorth-portal', url, file, serve: {} });
  await tab.evaluate(script);
  const answer = (await tab.evaluate(`(() => {
    const lines = document.querySelectorAll('#fontzoom p');
    getSelection().setBaseAndExtent(lines[3].firstChild, 2, lines[7].firstChild, 6);
    return xinglinExtract(true);
  })()`)) as ClipAnswer;
  if (answer.outcome !== 'capture') throw new Error(`No capture: ${answer.reason}`);
  const lines = bodyText(answer.capture.body).split('\n');
  expect(lines[0]).toMatch(/^护士长冯慧说/);
  expect(lines.at(-1)).toBe('医院还把');
  expect(answer.capture.pictures).toHaveLength(1);
});

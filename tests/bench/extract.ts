import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { ClipAnswer } from '../../lib/schema/capture.ts';
import { bodyText } from '../../lib/text/body-lines.ts';
import { bundleScript } from './bundle-script.ts';
import { type SavedPage, savedPages } from './extract-pages.ts';
import { openSaved } from './serve-page.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'out/bench-extract' }, only: { type: 'string' } },
});
const only = values.only?.split(',');
const pages = positionals
  .flatMap(savedPages)
  .filter(({ id }) => !only || only.some((part) => id.includes(part)));

function report(saved: SavedPage, answer: ClipAnswer) {
  if (answer.outcome === 'not-article')
    return { page: saved.id, outcome: 'no-article', message: answer.reason, log: answer.log, clippings: [] };
  const { body, pictures, log, original: _, ...rest } = answer.capture;
  const clipping = { ...rest, body, text: bodyText(body), images: pictures, hospitals: [] };
  return { page: saved.id, outcome: 'clipped', message: '', ms: log.ms, log, clippings: [clipping] };
}

async function readAll(browser: Browser, script: string, queue: SavedPage[]): Promise<void> {
  const tab = await browser.newPage();
  await tab.setRequestInterception(true);
  for (let saved = queue.shift(); saved; saved = queue.shift()) {
    await openSaved(tab, saved);
    const answer = (await tab.evaluate(`${script};xinglinExtract()`)) as ClipAnswer;
    writeFileSync(`${values.out}/${saved.id}.json`, JSON.stringify(report(saved, answer), null, 1));
  }
}

mkdirSync(values.out, { recursive: true });
const script = await bundleScript('./extract-in-page.ts');
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});
try {
  const queue = [...pages];
  await Promise.all([readAll(browser, script, queue), readAll(browser, script, queue)]);
} finally {
  await browser.close();
}

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { ClipAnswer } from '../../lib/schema/capture.ts';
import { bodyText } from '../../lib/text/body-lines.ts';
import { findSavedPages, type SavedPage } from '../../scripts/saved-pages.ts';
import { bundleScript } from './bundle-script.ts';
import { linearityLine, timesOf, timesTable, type PageTimes } from './extract-times.ts';
import { launchBrowser } from './launch-browser.ts';
import { type RivalAnswer, rivalPrediction } from './rival-prediction.ts';
import { openSaved, prepareTab } from './serve-page.ts';

/** Labelled pages that lie beside the project where it is developed; they belong to their publishers. */
const labelled = '../shared/extraction/dev';
const samples = '../shared/pages';
/** The sample on which the growth of time is measured. */
const longest = 'long-page';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'out/bench-extract' },
    only: { type: 'string' },
    /** Leaves out the other readers and the clock. */
    quick: { type: 'boolean', default: false },
  },
});
const roots = positionals.length > 0 ? positionals : [labelled, samples];
const found = roots.filter((root) => existsSync(root));
if (found.length === 0) {
  console.log(`Skipped: there are no saved pages in ${roots.join(' or ')}.`);
  process.exit(0);
}
const only = values.only?.split(',');
const pages = findSavedPages(found)
  .filter(({ file }) => file?.endsWith('.html'))
  .filter(({ id }) => !only || only.some((part) => id.includes(part)));

/** What a page came to, in the shape of `npm run clip`. */
function clipped(id: string, answer: ClipAnswer) {
  if (answer.outcome === 'not-article')
    return { page: id, outcome: 'no-article', message: answer.reason, log: answer.log, clippings: [] };
  const { body, pictures, log, original: _original, ...rest } = answer.capture;
  const clipping = { ...rest, body, text: bodyText(body), images: pictures, hospitals: [] };
  return { page: id, outcome: 'clipped', message: '', ms: log.ms, log, clippings: [clipping] };
}

const write = (folder: string, id: string, content: unknown): void => {
  mkdirSync(`${values.out}/${folder}`, { recursive: true });
  writeFileSync(`${values.out}/${folder}/${id}.json`, JSON.stringify(content, null, 1));
};

const times: PageTimes[] = [];
let linearity = '';

async function readAll(tab: Page, scripts: readonly string[], queue: SavedPage[]): Promise<void> {
  for (let saved = queue.shift(); saved; saved = queue.shift()) {
    await openSaved(tab, saved);
    for (const script of scripts) await tab.evaluate(script);
    const answer = (await tab.evaluate('xinglinExtract()')) as ClipAnswer;
    write('clips', saved.id, clipped(saved.id, answer));
    if (values.quick) continue;
    for (const name of ['readability', 'defuddle'] as const) {
      const rival = (await tab.evaluate(`rivals.${name}()`)) as RivalAnswer;
      write(`pred-${name}`, saved.id, rivalPrediction(rival));
    }
    times.push({ id: saved.id, ...(await timesOf(tab)) });
    if (saved.id.endsWith(longest)) linearity = await linearityLine(tab);
  }
}

function score(readers: readonly string[]): void {
  if (!found.includes(labelled)) return;
  mkdirSync(`${values.out}/pred-ours`, { recursive: true });
  const run = (script: string, ...args: string[]): string =>
    execFileSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  run('../shared/extraction/from-clippings.mjs', `${values.out}/clips`, `${values.out}/pred-ours`);
  for (const reader of readers) {
    console.log(`\n${reader} on ${readdirSync(labelled).length / 2 - 0.5} labelled pages`);
    console.log(run('../shared/extraction/score.mjs', labelled, `${values.out}/pred-${reader}`, '--worst=5'));
  }
  console.log(run('../shared/pages/score.mjs', `${values.out}/clips`, '--worst'));
}

const scripts = [await bundleScript('./extract-in-page.ts')];
if (!values.quick) scripts.push(await bundleScript('./rivals-in-page.ts'));
const browser = await launchBrowser();
try {
  const queue = [...pages];
  const work = async () => {
    const tab = await browser.newPage();
    await prepareTab(tab);
    await readAll(tab, scripts, queue);
  };
  // Times are only fair one page at a time.
  await Promise.all(values.quick ? [work(), work()] : [work()]);
} finally {
  await browser.close();
}
score(values.quick ? ['ours'] : ['ours', 'readability', 'defuddle']);
if (!values.quick) console.log([timesTable(times), linearity].filter(Boolean).join('\n'));

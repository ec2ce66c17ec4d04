import path from 'node:path';
import { parseArgs } from 'node:util';
import { needBrowser } from './browser';
import { build } from './build';
import { clipPages } from './clip-pages';
import { findSavedPages } from './saved-pages';

const usage = `npm run clip -- PAGE… --out DIR [--scripts] [--explain]
  PAGE       a folder with meta.json, a folder of such folders, an .html file beside a .json, a folder of those,
             or an http address on this machine
  --out      folder for <page id>.json, <page id>.md, clippings.json and clippings.md
  --scripts  let the pages' own scripts run
  --explain  show how each clip came to be: candidates, fields, hints, removals`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      scripts: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0 || !values.out) {
    console.error(usage);
    return 2;
  }
  const pages = findSavedPages(positionals);
  const browser = needBrowser('chromium');
  const extension = build('automation');
  const out = path.resolve(values.out);
  const began = performance.now();
  const results = await clipPages(pages, {
    browser,
    extension,
    out,
    withScripts: values.scripts,
    explain: values.explain,
  });
  const count = (outcome: string) => results.filter((result) => result.outcome === outcome).length;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `${pages.length} pages in ${seconds} s: ${count('clipped')} clipped, ${count('no-article')} no article, ${count('list')} lists, ${count('failed')} failed. Written to ${out}.`,
  );
  return count('failed') > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

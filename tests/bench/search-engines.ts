import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { chromiumSwitches, needBrowser } from '@/scripts/browser';
import { bundleScript } from './bundle-script';
import { extensionProcess } from './library/measure-open';
import { percentile } from './library/figure';
import type { Measured } from './search-engines/in-worker';

/**
 * Compares ways to search texts in real Chromium: `--sizes=20000,100000` names how many documents, `--only=` some
 * engines, `--longest=6` after how many minutes a build is broken off. Every engine gets a browser and a profile of its own and works in a worker of an extension's page.
 */
const wordAfter = (flag: string): string | undefined =>
  process.argv.find((word) => word.startsWith(flag))?.slice(flag.length);
const sizes = (wordAfter('--sizes=') ?? '20000,100000').split(',').map(Number);
const engines = ['body-scan', 'packed-scan', 'pair-postings', 'flexsearch', 'sqlite'] as const;
const only = wordAfter('--only=')?.split(',') ?? engines;

const minute = 60_000;
const limits = {
  rounds: 3,
  longestBuild: Number(wordAfter('--longest=') ?? 6) * minute,
  longestQueries: minute,
};

/** An extension with a page that does nothing but start a worker. WebAssembly needs a leave of its own. */
async function makeExtension(): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'xinglin-engines-'));
  const policy = "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'";
  const manifest = {
    manifest_version: 3,
    name: 'Search engines',
    version: '1',
    permissions: ['unlimitedStorage'],
    content_security_policy: { extension_pages: policy },
    background: { service_worker: 'background.js' },
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'background.js'), '');
  writeFileSync(path.join(folder, 'page.html'), '<!doctype html><meta charset="utf-8"><title>Search</title>');
  // FlexSearch looks for IndexedDB in the window, which a worker has none of.
  const script = await bundleScript('./search-engines/in-worker.ts');
  writeFileSync(path.join(folder, 'worker.js'), `self.window = self;${script}`);
  const wasm = fileURLToPath(import.meta.resolve('@sqlite.org/sqlite-wasm')).replace(
    /[^/\\]+$/,
    'sqlite3.wasm',
  );
  cpSync(wasm, path.join(folder, 'sqlite3.wasm'));
  return folder;
}

type Result = Measured & { bytes: number; memory: number };

async function run(extension: string, engine: string, documents: number): Promise<Result> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'xinglin-engines-profile-'));
  const browser = await launch({
    executablePath: needBrowser('chromium'),
    headless: true,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [extension],
    protocolTimeout: 15 * minute,
    args: [...chromiumSwitches, '--disable-gpu'],
  });
  try {
    const target = await browser.waitForTarget((found) => found.type() === 'service_worker');
    const page = await browser.newPage();
    page.on('console', (message) => console.log(`  ${message.text()}`));
    await page.goto(new URL('page.html', target.url()).href);
    const measured = await page.evaluate(
      (order) =>
        new Promise<Measured>((resolve, reject) => {
          const worker = new Worker('/worker.js');
          Object.assign(globalThis, { worker });
          worker.addEventListener('error', ({ message }) => reject(new Error(message)));
          worker.addEventListener('message', ({ data }) => {
            if (data.step) console.log(data.step);
            else if (data.error) reject(new Error(data.error));
            else resolve(data.measured);
          });
          worker.postMessage(order, []);
        }),
      { engine, documents, ...limits },
    );
    const bytes = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    return { ...measured, bytes, memory: extensionProcess(page) ?? 0 };
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const seconds = (time: number): string => (time / 1_000).toFixed(time < 10_000 ? 1 : 0);
const short = (time: number): string => time.toFixed(time < 10 ? 1 : 0);

function row(
  name: string,
  { documents, build, bytes, memory, addOne, queries }: Result,
  wanted: number,
): string {
  const broken = documents < wanted ? ` (broken off at ${documents.toLocaleString('en')})` : '';
  const times = Object.values(queries).map(
    ({ first, all }) =>
      `${short(percentile(first, 0.5))} / ${short(percentile(first, 0.95))} · ${short(percentile(all, 0.5))} / ${short(percentile(all, 0.95))}`,
  );
  const cells = [
    name + broken,
    `${(bytes / 1e6).toFixed(0)} MB`,
    `${seconds(build)} s`,
    `${short(percentile(addOne, 0.5))} ms`,
    ...times,
    `${memory.toFixed(0)} MB`,
  ];
  return `| ${cells.join(' | ')} |`;
}

const extension = await makeExtension();
const out = 'out/bench-search';
mkdirSync(out, { recursive: true });
try {
  for (const size of sizes) {
    const rows: string[] = [];
    for (const engine of only) {
      // It takes minutes for every query of a large library.
      if (engine === 'body-scan' && size > 20_000) continue;
      const result = await run(extension, engine, size);
      writeFileSync(path.join(out, `${engine}-${size}.json`), JSON.stringify(result, null, 1));
      rows.push(row(engine, result, size));
      console.log(rows.at(-1));
    }
    console.log(
      `\n${size.toLocaleString('en')} documents (ms: first screen p50 / p95 · all hits p50 / p95)\n`,
    );
    console.log('| engine | size | build | add one | 1 char | 2 chars | 4 chars | 2 words | memory |');
    console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
    console.log(rows.join('\n'));
  }
} finally {
  rmSync(extension, { recursive: true, force: true });
}

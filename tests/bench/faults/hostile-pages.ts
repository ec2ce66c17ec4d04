import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { routeOfHash, routeToHash } from '@/lib/search/route';
import { traps } from './hostile-traps';
import { judge, type Measure } from './measure';
import { randomOf } from './random';
import { type Control, forget, type Patient, startChromium } from './start-chromium';

const name = '4. Hostile pages';

const paragraph = '晨江市第一医院基层门诊昨日开诊，首日接诊居民216人次，医院派出12名党员医师轮流坐诊。';

/** A report with three to six traps among its paragraphs. */
function makePage(number: number, random: (limit: number) => number): { html: string; used: string[] } {
  const names = Object.keys(traps);
  const used = Array.from({ length: 3 + random(4) }, () => names[random(names.length)]!);
  const blocks = used.flatMap((trap) => [`<p>${paragraph}第${number}号诊室里坐满了人。</p>`, traps[trap]]);
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>第${number}家基层门诊开诊</title></head>
<body><article><h1>第${number}家基层门诊开诊&lt;img src=x onerror="globalThis.xinglinRan=true"&gt;</h1>
<p>2025-03-01 08:00 来源：晨江日报</p>${blocks.join('\n')}<p>${paragraph}</p></article><p style="height:3000px"></p></body></html>`;
  return { html, used };
}

/** Evaluates in a world of its own, where nothing the page did to its objects is felt. */
async function evaluateApart(page: Page): Promise<(expression: string) => Promise<string>> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  return async (expression) => {
    const options = { expression, contextId, awaitPromise: true, returnByValue: true };
    const { result } = await session.send('Runtime.evaluate', options);
    return String(result.value);
  };
}

/** What clipping must leave alone: markup, scroll position, focus. */
const pageState = `(async () => {
  const bytes = new TextEncoder().encode(new XMLSerializer().serializeToString(document));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [digest.join('.'), scrollY, document.activeElement?.nodeName].join(' ');
})()`;

async function clipOne(
  { page, tabId }: { page: Page; tabId: number },
  control: Control,
  url: string,
): Promise<{ id: string; wrong: string }> {
  try {
    await page.goto(url);
    const evaluate = await evaluateApart(page);
    await evaluate('scrollTo(0, 200)');
    const before = await evaluate(pageState);
    const told = await control.send('clipTab', { tabId, mode: 'both', selection: false });
    const changed = before === (await evaluate(pageState)) ? '' : 'the live page was changed';
    if (told.ok) return { id: told.value.clippingId, wrong: changed };
    const expected = told.failure.startsWith('not-article') || told.failure === 'too-slow';
    return {
      id: '',
      wrong: changed || (expected ? '' : `${told.failure} ${told.detail?.slice(0, 200) ?? ''}`),
    };
  } catch (error) {
    return { id: '', wrong: String(error).slice(0, 200) };
  }
}

/** Shows every clipping in the library's reader and tells what ran or was refused there. */
async function readAll(patient: Patient, shown: ReadonlyMap<string, number>): Promise<string[]> {
  const wrongs: string[] = [];
  const page = await patient.driven.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => wrongs.push('a dialog opened')));
  page.on('pageerror', (error) => wrongs.push(`the library broke: ${String(error).slice(0, 120)}`));
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      Reflect.set(globalThis, 'xinglinRefused', `${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  const library = `chrome-extension://${patient.extensionId}/options.html`;
  await page.goto(library);
  for (const [clipping, number] of shown) {
    await page.evaluate((hash) => void (location.hash = hash), routeToHash({ ...routeOfHash(''), clipping }));
    await page
      .waitForFunction(
        (words) => document.querySelector('article.report')?.textContent.includes(words),
        { polling: 50, timeout: 10_000 },
        `第${number}号诊室`,
      )
      .catch(() => wrongs.push(`page ${number} is not shown in the reader`));
  }
  const marks = await page.evaluate(() => [
    Reflect.has(globalThis, 'xinglinRan') && 'a page’s script ran in the library',
    Reflect.has(globalThis, 'xinglinRefused') &&
      `the library tried what its policy refuses: ${String(Reflect.get(globalThis, 'xinglinRefused'))}`,
    Reflect.has(Object.prototype, 'polluted') && 'a prototype was changed',
    location.pathname !== '/options.html' && 'the library was led away',
  ]);
  await page.close();
  return [...wrongs, ...marks.filter((mark) => typeof mark === 'string')];
}

/** Opens exports of everything as files in a tab. */
async function openExports(patient: Patient, control: Control): Promise<string[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'xinglin-exports-'));
  const wrongs: string[] = [];
  for (const [format, ending] of [
    ['json', 'json'],
    ['markdown', 'md'],
    ['html', 'html'],
  ] as const) {
    const told = await control.send('exportClippings', { selection: 'all', format });
    if (!told.ok) continue;
    const file = path.join(folder, `export.${ending}`);
    writeFileSync(file, told.value.text);
    const page = await patient.driven.newPage();
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' }).catch(() => null);
    const ran = await page.evaluate(() => Reflect.has(globalThis, 'xinglinRan')).catch(() => false);
    if (ran) wrongs.push(`a page’s script ran in the ${format} export`);
    await page.close();
  }
  rmSync(folder, { recursive: true });
  return wrongs;
}

/** Clips pages that try everything, looks that they are left as they were, and that nothing of theirs runs with us. */
export const hostilePages =
  (build: string): Measure =>
  async ({ seed, short }) => {
    const random = randomOf(seed);
    const pages = Array.from({ length: short ? 10 : 200 }, (_, number) => makePage(number, random));
    const server = createServer((request, response) => {
      const page = pages[Number(/\/page\/(\d+)$/.exec(request.url ?? '')?.[1])];
      response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page?.html);
    });
    await new Promise<void>((listen) => server.listen(0, '127.0.0.1', listen));
    const { port } = server.address() as AddressInfo;
    const patient = await startChromium(build);
    try {
      const control = await patient.openControl();
      const shown = new Map<string, number>();
      const wrongs: string[] = [];
      const tab = await patient.openTab(`http://127.0.0.1:${port}/page/0`);
      for (const [number, { used }] of pages.entries()) {
        const { id, wrong } = await clipOne(tab, control, `http://127.0.0.1:${port}/page/${number}`);
        if (id) shown.set(id, number);
        if (wrong) wrongs.push(`page ${number} (${used.join(' ')}): ${wrong}`);
      }
      wrongs.push(...(await readAll(patient, shown)), ...(await openExports(patient, control)));
      return judge(
        name,
        `${pages.length} pages, ${shown.size} clipped and read, the others told why not`,
        wrongs,
      );
    } finally {
      await patient.close();
      server.close();
      server.closeAllConnections();
      forget(patient.profile);
    }
  };

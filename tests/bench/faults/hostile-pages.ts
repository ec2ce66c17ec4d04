import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CDPSession, Page } from 'puppeteer-core';
import { type HostilePage, makePages } from './hostile-page';
import { judge, type Measure } from './measure';
import { openReader } from './open-reader';
import { randomOf } from './random';
import { readTables } from './read-tables';
import { type Control, forget, type Patient, startChromium } from './start-chromium';
import { watchOwnPage, type Watch } from './watch-own-page';

const name = '4. Hostile pages';

/** Milliseconds a page may take from the press to the sentence or the form. */
const clipMs = 8_000;

/** The tab that shows the pages, the popup over it, and what looks at both. */
type Stage = {
  patient: Patient;
  control: Control;
  tab: { page: Page; tabId: number };
  session: CDPSession;
  popup: Page;
  watch: Watch;
};

/** What clipping must leave alone: markup, scroll position, focus. */
const pageState = `(async () => {
  const bytes = new TextEncoder().encode(new XMLSerializer().serializeToString(document));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [digest.join('.'), scrollY, document.activeElement?.nodeName].join(' ');
})()`;

/** Evaluates in a world of its own, where nothing the page did to its objects is felt. */
async function evaluateApart(session: CDPSession): Promise<(expression: string) => Promise<string>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  return async (expression) => {
    const options = { expression, contextId, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(`cannot be looked at: ${exceptionDetails.text}`);
    return String(result.value);
  };
}

/** Presses the button over a page: the popup clips it and shows the form, or a sentence why not. */
async function pressAndWait({ patient, popup, tab }: Stage): Promise<{ step: string; ms: number }> {
  const began = performance.now();
  await popup.goto(`chrome-extension://${patient.extensionId}/popup.html?tab=${tab.tabId}`);
  const step = await popup
    .waitForFunction(
      () =>
        (document.querySelector('article.card') && 'clipped') ||
        (document.querySelector('section.failure') && 'failed'),
      { polling: 30, timeout: 25_000 },
    )
    .then(
      (handle) => handle.jsonValue(),
      () => 'silent',
    );
  return { step: step || 'silent', ms: performance.now() - began };
}

/** Clips one page through the popup; answers with what is wrong, and how the clip ended. */
async function clipOne(stage: Stage, url: string): Promise<{ step: string; ms: number; wrongs: string[] }> {
  const { tab, control, session, watch } = stage;
  await tab.page.goto(url, { waitUntil: 'domcontentloaded', timeout: 15_000 });
  const evaluate = await evaluateApart(session);
  await evaluate('scrollTo(0, 200)');
  const before = await evaluate(pageState);
  const { step, ms } = await pressAndWait(stage);
  const wrongs = await watch.take();
  if (before !== (await evaluate(pageState))) wrongs.push('the live page was changed');
  if (step === 'silent') wrongs.push('the popup said nothing');
  if (ms > clipMs) wrongs.push(`took ${Math.round(ms)} ms`);
  if (step === 'failed') {
    const told = await control.send('clipTab', { tabId: tab.tabId, mode: 'ask', selection: false });
    if (told.ok) wrongs.push('failed once and was clipped when asked again');
    else if (!/^not-article|^too-slow$/.test(told.failure))
      wrongs.push(`${told.failure} ${told.detail?.slice(0, 200) ?? ''}`);
  }
  return { step, ms, wrongs };
}

/** Shows every clipping in the library's reader and tells what ran, was refused or hung there. */
async function readAll(patient: Patient, control: Control): Promise<{ shown: number; wrongs: string[] }> {
  const { clippings, bodies } = await readTables(control.page, ['clippings', 'bodies']);
  const addresses = new Map(clippings?.rows.map((row) => [row['id'], String(row['url'])]));
  const open = async () => {
    const page = await patient.driven.newPage();
    return { watch: await watchOwnPage(page, 'library'), reader: await openReader(patient, page) };
  };
  let library = await open();
  const wrongs: string[] = [];
  let shown = 0;
  for (const { id, text } of bodies?.rows ?? []) {
    const words = String(text).split('\n')[0]!.slice(0, 12);
    try {
      if (await library.reader.show(String(id), words)) shown += 1;
      else wrongs.push(`${addresses.get(id)} is not shown in the reader: ${words}`);
    } catch (error) {
      wrongs.push(`${addresses.get(id)} or the one before hangs the reader: ${String(error).slice(0, 80)}`);
      await library.reader.page.close();
      library = await open();
    }
  }
  wrongs.push(...(await library.watch.take()));
  await library.reader.page.close();
  return { shown, wrongs };
}

/** Opens exports of everything as files in a tab; each is shown as text, or as whatever its ending means. */
async function openExports(patient: Patient, control: Control): Promise<string[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'xinglin-exports-'));
  const wrongs: string[] = [];
  for (const [format, ending] of [
    ['json', 'json'],
    ['markdown', 'md'],
    ['statistics-csv', 'csv'],
  ] as const) {
    const told = await control.send('exportClippings', { selection: 'all', format });
    if (!told.ok) {
      wrongs.push(`the ${format} export failed: ${told.failure}`);
      continue;
    }
    // A browser downloads what it does not show; as text and as HTML it shows all of them.
    for (const shown of [ending, 'txt']) {
      const file = path.join(folder, `export.${shown}`);
      writeFileSync(file, told.value.text);
      const page = await patient.driven.newPage();
      await page.goto(pathToFileURL(file).href, { waitUntil: 'load', timeout: 15_000 }).catch(() => null);
      const ran = await page.evaluate(() => Reflect.has(globalThis, 'xinglinRan')).catch(String);
      if (ran !== false) wrongs.push(`a page’s script ran in the ${format} export, or it hung: ${ran}`);
      await page.close();
    }
  }
  rmSync(folder, { recursive: true });
  return wrongs;
}

/** Serves pages under their numbers, on a free port. */
async function servePages(pages: readonly HostilePage[]) {
  const server = createServer((request, response) => {
    const page = pages[Number(/\/page\/(\d+)$/.exec(request.url ?? '')?.[1])];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page?.html);
  });
  await new Promise<void>((listen) => server.listen(0, '127.0.0.1', listen));
  const { port } = server.address() as AddressInfo;
  return {
    url: (number: number) => `http://127.0.0.1:${port}/page/${number}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Clips pages that try everything, looks that they are left as they were, and that nothing of theirs runs with us. */
export const hostilePages =
  (build: string): Measure =>
  async ({ seed, short }) => {
    const pages = makePages(short ? 10 : 200, randomOf(seed));
    const server = await servePages(pages);
    const patient = await startChromium(build);
    try {
      const control = await patient.openControl();
      const tab = await patient.openTab(server.url(0));
      // A page may well say something in its own window, and waits there until it is answered.
      tab.page.on('dialog', (dialog) => void dialog.dismiss().catch(() => null));
      const popup = await patient.driven.newPage();
      const watch = await watchOwnPage(popup, 'popup');
      const session = await tab.page.createCDPSession();
      const stage: Stage = { patient, control, tab, session, popup, watch };
      const wrongs: string[] = [];
      const times: number[] = [];
      let clipped = 0;
      for (const [number, { used }] of pages.entries()) {
        const ended = await clipOne(stage, server.url(number)).catch((error: unknown) => ({
          step: 'broken',
          ms: 0,
          wrongs: [String(error).slice(0, 200)],
        }));
        times.push(ended.ms);
        if (ended.step === 'clipped') clipped += 1;
        wrongs.push(...ended.wrongs.map((wrong) => `page ${number} (${used.join(' ')}): ${wrong}`));
      }
      const read = await readAll(patient, control);
      wrongs.push(...read.wrongs, ...(await openExports(patient, control)));
      const slowest = (Math.max(...times) / 1_000).toFixed(1);
      return judge(
        name,
        `${pages.length} pages: ${clipped} clipped, the others told why not; ${read.shown} read in the library; slowest clip ${slowest} s`,
        wrongs,
      );
    } finally {
      await patient.kill();
      server.close();
      forget(patient.profile);
    }
  };

import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { browser } from 'wxt/browser';
import { launch, type Browser as DrivenBrowser, type HTTPRequest, type Page } from 'puppeteer-core';
import type { ExtractionLog } from '@/lib/schema/capture';
import type { ClipReceipt, Selection } from '@/lib/schema/command';
import type { Outcome } from '@/lib/schema/outcome';
import { chromiumSwitches } from './browser';
import { answerRequest } from './answer-request';
import type { SavedPage } from './saved-pages';

/** The extension's own interface to the browser, as the functions that run in its pages see it. */
declare const chrome: typeof browser;

/** A tab that pages are opened in, one after another. */
export type ClipTab = { id: number; page: Page };

/** The built extension in a headless browser, with a library of its own that is gone when it closes. */
export type Clipper = {
  openTab(): Promise<ClipTab>;
  /** Opens a page in a tab, waits for it and clips it as a click does. */
  clip(tab: ClipTab, page: SavedPage, withScripts: boolean): Promise<Outcome<ClipReceipt>>;
  log(clippingId: string): Promise<ExtractionLog | null>;
  exportAs(selection: Selection, format: string): Promise<string>;
  close(): Promise<void>;
};

/** How long a page may take to load, and a clip to be acknowledged, in milliseconds. */
const patience = { load: 15_000, clip: 30_000 };

/** Starts a headless Chromium with the extension. The caller closes it; the folder of its profile goes with it. */
export async function openClipper(browserFile: string, extension: string): Promise<Clipper> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'xinglin-clip-'));
  const driven = await launch({
    executablePath: browserFile,
    headless: true,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [extension],
    args: [...chromiumSwitches, '--disable-gpu', '--window-size=1366,900'],
    defaultViewport: null,
    env: { ...process.env, LANGUAGE: 'zh_CN' },
  });
  const close = async () => {
    await driven.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const control = await openControl(driven);
    let tabs = 0;
    return {
      close,
      openTab: () => openTab(driven, control, (tabs += 1)),
      clip: async (tab, page, withScripts) => {
        await openPage(tab.page, page, withScripts);
        const command = { tabId: tab.id, mode: 'both', selection: false };
        return send<Outcome<ClipReceipt>>(control, 'clipTab', command);
      },
      log: (clippingId) => control.evaluate(readLog, clippingId),
      exportAs: async (selection, format) => {
        const file = await send<Outcome<{ text: string }>>(control, 'exportClippings', { selection, format });
        if (!file.ok) throw new Error(`The export as ${format} failed: ${file.failure}`);
        return file.value.text;
      },
    };
  } catch (cause) {
    await close();
    throw cause;
  }
}

/** A page of the extension, from which commands are sent as popup and library send them. */
async function openControl(driven: DrivenBrowser): Promise<Page> {
  const worker = await driven.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
  );
  const control = await driven.newPage();
  await control.goto(new URL('/options.html', worker.url()).href);
  // This build may fetch from every host; a saved page's pictures are answered in the page, not fetched from the web.
  await control.evaluate(() => chrome.storage.local.set({ settings: { keepPictures: false } }));
  return control;
}

async function openTab(driven: DrivenBrowser, control: Page, number: number): Promise<ClipTab> {
  const address = `about:blank#tab-${number}`;
  const id = await control.evaluate(
    async (url) => (await chrome.tabs.create({ url, active: false })).id,
    address,
  );
  const target = await driven.waitForTarget((candidate) => candidate.url() === address);
  const page = await target.page();
  if (!page || id === undefined) throw new Error('The browser opened no tab.');
  await page.setRequestInterception(true);
  return { id, page };
}

/** Sends a command in the form of the extension's own messages and hands back the worker's answer. */
async function send<Answer>(control: Page, type: string, command: unknown): Promise<Answer> {
  const reply = await control.evaluate(
    (message) => chrome.runtime.sendMessage(message) as Promise<{ res?: unknown; err?: unknown } | undefined>,
    { id: 1, type, data: command, timestamp: Date.now() } as never,
  );
  if (!reply || reply.err !== undefined)
    throw new Error(`The extension did not answer ${type}: ${JSON.stringify(reply?.err ?? null)}`);
  return reply.res as Answer;
}

async function openPage(tab: Page, page: SavedPage, withScripts: boolean): Promise<void> {
  tab.removeAllListeners('request');
  tab.on(
    'request',
    (request) =>
      void (page.file ? serve(request, { ...page, file: page.file }, withScripts) : request.continue()),
  );
  await tab.goto(page.url, { waitUntil: 'load', timeout: patience.load }).catch((cause: Error) => {
    // A page that keeps loading is clipped as it stands, as an editor would.
    if (cause.name !== 'TimeoutError') throw cause;
  });
}

async function serve(
  request: HTTPRequest,
  page: SavedPage & { file: string },
  withScripts: boolean,
): Promise<void> {
  const kind = request.resourceType();
  const found =
    kind === 'script' && !withScripts ? null : answerRequest(page, request.url(), kind === 'image');
  if (!found) return request.abort('blockedbyclient');
  // The page's own scripts stay off without touching the extension's, which run in a world of their own.
  const headers =
    kind === 'document' && !withScripts ? { 'Content-Security-Policy': "script-src 'none'" } : {};
  return request.respond({ status: found.status, contentType: found.contentType, headers, body: found.body });
}

/** Runs in the extension's page: the log kept with a clipping's body. */
function readLog(clippingId: string): Promise<ExtractionLog | null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('xinglin-clipper');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('bodies').objectStore('bodies').get(clippingId);
      reading.addEventListener('error', () => reject(reading.error));
      reading.addEventListener('success', () => {
        opening.result.close();
        resolve((reading.result as { log?: ExtractionLog } | undefined)?.log ?? null);
      });
    });
  });
}

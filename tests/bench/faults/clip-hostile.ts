import type { CDPSession, Page } from 'puppeteer-core';
import { mostMs } from '@/lib/extract/start-watch';
import type { Control } from './control';
import type { ChromiumPatient } from './start-chromium';
import { watchOwnPage, type Watch } from './watch-own-page';

/** Milliseconds a page may take from the press to the sentence or the form, on a machine that does nothing else. */
const clipMs = 8_000;

/** Milliseconds after which nobody expects an answer any more, whatever else the machine does. */
const silentMs = 120_000;

/** The tab that shows the pages, the popup over it, and what looks at both. */
export type Stage = {
  patient: ChromiumPatient;
  control: Control;
  tab: { page: Page; tabId: number };
  session: CDPSession;
  popup: Page;
  watch: Watch;
  /** Whether the machine does nothing else, so that times can be judged. */
  timed: boolean;
};

/** How the clip of one page ended, and what was wrong with it. */
export type Ended = { step: string; ms: number; wrongs: string[] };

/** What clipping must leave alone: markup, scroll position, focus. */
const pageState = `(async () => {
  const bytes = new TextEncoder().encode(new XMLSerializer().serializeToString(document));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [digest.join('.'), scrollY, document.activeElement?.nodeName].join(' ');
})()`;

/** Opens a tab for the pages and one for the popup over it. */
export async function openStage(patient: ChromiumPatient, url: string, timed: boolean): Promise<Stage> {
  const control = await patient.openControl();
  const tab = await patient.openTab(url);
  // A page may well say something in its own window, and waits there until it is answered.
  tab.page.on('dialog', (dialog) => void dialog.dismiss().catch(() => null));
  const popup = await patient.driven.newPage();
  const watch = await watchOwnPage(popup, 'popup');
  return { patient, control, tab, popup, watch, timed, session: await tab.page.createCDPSession() };
}

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
      { polling: 30, timeout: silentMs },
    )
    .then(
      (handle) => handle.jsonValue(),
      () => 'silent',
    );
  return { step: step || 'silent', ms: performance.now() - began };
}

/** Clips one page through the popup. Loading it may take as long as its size asks for. */
export async function clipOne(stage: Stage, url: string): Promise<Ended> {
  const { tab, control, session, watch, timed } = stage;
  await tab.page.goto(url, { waitUntil: 'domcontentloaded', timeout: silentMs });
  const evaluate = await evaluateApart(session);
  await evaluate('scrollTo(0, 200)');
  const before = await evaluate(pageState);
  const { step, ms } = await pressAndWait(stage);
  const wrongs = await watch.take();
  if (before !== (await evaluate(pageState))) wrongs.push('the live page was changed');
  if (step === 'silent') wrongs.push('the popup said nothing');
  if (timed && ms > clipMs) wrongs.push(`took ${Math.round(ms)} ms`);
  if (step === 'failed') {
    const told = await control.send('clipTab', { tabId: tab.tabId, mode: 'ask', selection: false });
    // What was given up for its time may well be read when the machine is less busy.
    if (told.ok && ms < mostMs) wrongs.push('failed once and was clipped when asked again');
    else if (!told.ok && !/^not-article|^too-slow$/.test(told.failure))
      wrongs.push(`${told.failure} ${told.detail?.slice(0, 200) ?? ''}`);
  }
  return { step, ms, wrongs };
}

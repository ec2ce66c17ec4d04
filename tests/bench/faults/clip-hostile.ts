import type { CDPSession, Page } from 'puppeteer-core';
import type { Control } from './control';
import type { ChromiumPatient } from './start-chromium';
import { watchOwnPage, type Watch } from './watch-own-page';

/** Milliseconds a page may take from the press to the sentence or the form. */
const clipMs = 8_000;

/** The tab that shows the pages, the popup over it, and what looks at both. */
export type Stage = {
  patient: ChromiumPatient;
  control: Control;
  tab: { page: Page; tabId: number };
  session: CDPSession;
  popup: Page;
  watch: Watch;
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
export async function openStage(patient: ChromiumPatient, url: string): Promise<Stage> {
  const control = await patient.openControl();
  const tab = await patient.openTab(url);
  // A page may well say something in its own window, and waits there until it is answered.
  tab.page.on('dialog', (dialog) => void dialog.dismiss().catch(() => null));
  const popup = await patient.driven.newPage();
  const watch = await watchOwnPage(popup, 'popup');
  return { patient, control, tab, popup, watch, session: await tab.page.createCDPSession() };
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
      { polling: 30, timeout: 25_000 },
    )
    .then(
      (handle) => handle.jsonValue(),
      () => 'silent',
    );
  return { step: step || 'silent', ms: performance.now() - began };
}

/** Clips one page through the popup. Loading it may take as long as its size asks for. */
export async function clipOne(stage: Stage, url: string): Promise<Ended> {
  const { tab, control, session, watch } = stage;
  await tab.page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
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

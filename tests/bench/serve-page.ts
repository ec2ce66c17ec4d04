import type { HTTPRequest, Page } from 'puppeteer-core';
import { answerRequest } from '../../scripts/answer-request.ts';
import type { SavedPage } from '../../scripts/saved-pages.ts';

async function respond(request: HTTPRequest, saved: SavedPage & { file: string }): Promise<void> {
  const reply = answerRequest(saved, request.url(), request.resourceType() === 'image');
  if (!reply) return request.abort();
  return request.respond({
    status: reply.status,
    contentType: reply.contentType,
    headers: { 'content-security-policy': "script-src 'none'" },
    body: reply.body,
  });
}

/** Makes a tab ready for saved pages: every request is answered from the disk or refused. */
export async function prepareTab(tab: Page): Promise<void> {
  await tab.setRequestInterception(true);
}

/** Opens a saved page at its own address: its bytes as they are, no page script, no network. */
export async function openSaved(tab: Page, saved: SavedPage): Promise<void> {
  const { file } = saved;
  if (file === null) throw new Error(`${saved.id} is not saved in a file.`);
  tab.removeAllListeners('request');
  tab.on('request', (request) => void respond(request, { ...saved, file }));
  await tab.goto(saved.url, { waitUntil: 'load', timeout: 20_000 });
}

import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyLog, makeCapture } from '../../builders';
import type { Capture } from '@/lib/schema/capture';
import type { ClipRequest } from '@/lib/schema/clip-request';

/** What a tab answers when a script is run in it; `page` gets the request the worker laid there. */
type FakePage = {
  contentType?: string;
  respondedAt?: string;
  page: (request: ClipRequest) => unknown;
};

/** A browser in memory whose tabs answer as `pages` say, by tab id. */
export function fakeWorker(pages: Record<number, FakePage>): void {
  fakeBrowser.reset();
  const requests = new Map<number, ClipRequest>();
  const executeScript = vi.fn(async ({ target, files, args }: Injection) => {
    const tab = pages[target.tabId];
    if (!tab) throw new Error(`No tab with id: ${target.tabId}`);
    if (files) return [{ result: await tab.page(requests.get(target.tabId)!) }];
    if (args?.[0] === 'xinglinClipRequest') requests.set(target.tabId, args[1] as ClipRequest);
    const { contentType = 'text/html', respondedAt = '' } = tab;
    return [{ result: { contentType, respondedAt } }];
  });
  Object.assign(browser, {
    scripting: { executeScript },
    action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn() },
    permissions: { contains: vi.fn(async () => false) },
  });
  Object.assign(browser.runtime, { getManifest: () => ({ version: '0.0.0' }) });
  Object.assign(browser.i18n, { getMessage: (key: string, words: string[]) => [key, ...words].join(' ') });
  Object.assign(browser.tabs, {
    get: async (id: number) => {
      if (!pages[id]) throw new Error(`No tab with id: ${id}.`);
      return { id, url: `https://news.example/story/${id}`, title: '' };
    },
  });
}

type Injection = { target: { tabId: number }; files?: string[]; args?: unknown[] };

/** A page with the n-th report, changed by what is given. */
export const reportPage = (n: number, changes: Partial<Capture> = {}): FakePage => ({
  page: ({ captureId }) => ({
    outcome: 'capture',
    capture: makeCapture(n, { ...changes, id: captureId }),
  }),
});

/** A page that holds no report. */
export const listPage: FakePage = {
  page: () => ({ outcome: 'not-article', reason: 'list', log: emptyLog }),
};

import { browser } from 'wxt/browser';
import type { ClipRequest } from '@/lib/schema/clip-request';
import { clipRequestKey } from '@/lib/schema/clip-request-key';

/** Where WXT puts `entrypoints/clip.content.ts`. */
const clipperFile = '/content-scripts/clip.js' as never;

/** What a tab showed, asked before the clipper runs there; `respondedAt` is empty where the browser does not know it. */
type Ground = { contentType: string; respondedAt: string };

/** Leaves the request in the content script's world and tells what kind of document stands there, and since when. */
export async function layRequest(tabId: number, request: ClipRequest): Promise<Ground | undefined> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    args: [clipRequestKey, request],
    func: (key: string, value: ClipRequest) => {
      Reflect.set(globalThis, key, value);
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const responded = navigation?.responseStart ? performance.timeOrigin + navigation.responseStart : 0;
      return {
        contentType: document.contentType,
        respondedAt: responded > 0 ? new Date(responded).toISOString() : '',
      };
    },
  });
  return answer?.result;
}

/** Runs the clipper in a tab and returns whatever it gave: untrusted. Rejects where the tab cannot be reached. */
export async function injectClipper(tabId: number): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    files: [clipperFile],
  });
  return answer?.result;
}

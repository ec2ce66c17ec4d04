import { sha256 } from '@/lib/platform/digest';
import { takePagePicture } from '@/lib/platform/page-picture';
import { getSettings } from '@/lib/platform/settings';
import { getClipping } from '@/lib/store/clippings';
import { isDamaged } from '@/lib/store/clipping-row';
import { attempt } from '@/lib/store/database-failure';
import { keepPicture, listWantedPictures } from '@/lib/store/pictures';

/** Milliseconds after which the queue takes over: a page that is busy with itself answers nobody. */
const patienceMs = 10_000;

/**
 * Keeps the pictures a page has loaded from its own host, from the browser's cache: straight after the clip, while
 * the page is there. It needs neither a permission nor the network; what it does not get waits for the queue.
 */
export async function keepPagePictures(tabId: number, clippingId: string): Promise<void> {
  if (!(await getSettings()).keepPictures) return;
  const until = Date.now() + patienceMs;
  await attempt(async () => {
    const clipping = await getClipping(clippingId);
    if (!clipping || isDamaged(clipping)) return;
    const { origin } = new URL(clipping.url);
    for (const link of await listWantedPictures(clippingId)) {
      if (Date.now() > until) return;
      if (!URL.canParse(link.src) || new URL(link.src).origin !== origin) continue;
      const taken = await soon(takePagePicture(tabId, link.src), until - Date.now());
      if (taken === 'page-silent') return;
      if (!taken.ok) continue;
      const { type, bytes } = taken;
      await keepPicture(link, { hash: await sha256(bytes), type, bytes });
    }
  });
}

/** What comes in time; a tab that was closed, or led elsewhere, is as silent as one that hangs. */
async function soon<T>(work: Promise<T>, ms: number): Promise<T | 'page-silent'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<'page-silent'>((resolve) => {
    timer = setTimeout(() => resolve('page-silent'), ms);
  });
  try {
    return await Promise.race([work, silence]);
  } catch {
    return 'page-silent';
  } finally {
    clearTimeout(timer);
  }
}

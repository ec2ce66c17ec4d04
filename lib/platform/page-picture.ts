import { browser } from 'wxt/browser';
import { z } from '@/lib/schema/zod';
import { type FetchedPicture, isPictureType, pictureLimits } from './fetch-picture';

/** What the script in the page returns: untrusted. Messages between page and worker carry no bytes. */
const CachedPicture = z.strictObject({
  type: z.string().max(100),
  base64: z.string().max(Math.ceil(pictureLimits.bytes / 3) * 4),
});

/**
 * A picture as the page in a tab has loaded it from its own host: the bytes in the browser's cache, without asking
 * the network and without permission for the host. Pictures of other hosts are closed to a page's scripts, ours included.
 */
export async function takePagePicture(tabId: number, src: string): Promise<FetchedPicture> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    args: [src, pictureLimits.bytes],
    func: readCached,
  });
  const cached = CachedPicture.safeParse(answer?.result);
  if (!cached.success) return { ok: false, reason: 'not in the cache' };
  const { type, base64 } = cached.data;
  if (!isPictureType(type)) return { ok: false, reason: `not a picture: ${type}` };
  return { ok: true, type, bytes: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)) };
}

/** The browser copies this function into the page: it may use nothing from outside itself. */
async function readCached(src: string, most: number): Promise<{ type: string; base64: string } | null> {
  try {
    // Asked this way the browser never goes to the network: what it does not have is refused.
    const response = await fetch(src, { cache: 'only-if-cached', mode: 'same-origin' });
    const blob = await response.blob();
    if (!response.ok || blob.size === 0 || blob.size > most) return null;
    const base64 = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.addEventListener('loadend', () => resolve(String(reader.result ?? '').replace(/^[^,]*,/, '')));
      reader.readAsDataURL(blob);
    });
    return { type: blob.type, base64 };
  } catch {
    // A picture that is not in the cache is refused by throwing.
    return null;
  }
}

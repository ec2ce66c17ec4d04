import { browser } from 'wxt/browser';

/** What a picture's host gave: bytes and type, or why there are none. */
export type FetchedPicture =
  { ok: true; type: string; bytes: Uint8Array<ArrayBuffer> } | { ok: false; reason: string };

export const pictureLimits = { bytes: 20_000_000, ms: 15_000 } as const;

/** Pictures are kept as what browsers show; SVG can carry scripts and is not kept. */
const pictureTypes = /^image\/(?:png|jpeg|gif|webp|avif|bmp|x-icon|vnd\.microsoft\.icon)$/;

/** Whether a MIME type in small letters is one of a picture that is kept. */
export const isPictureType = (type: string): boolean => pictureTypes.test(type);

async function readPicture(response: Response): Promise<FetchedPicture> {
  const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!response.ok) return { ok: false, reason: `HTTP ${response.status}` };
  if (!isPictureType(type)) return { ok: false, reason: `not a picture: ${type || 'no type'}` };
  if (Number(response.headers.get('content-length')) > pictureLimits.bytes)
    return { ok: false, reason: 'too large' };
  const bytes = await readBounded(response.body, pictureLimits.bytes);
  if (!bytes) return { ok: false, reason: 'too large' };
  return bytes.length > 0 ? { ok: true, type, bytes } : { ok: false, reason: 'empty' };
}

/** The bytes of a stream; undefined once it gives more than allowed, whatever length it announced. */
async function readBounded(
  body: ReadableStream<Uint8Array> | null,
  max: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  // An async iterator cancels the stream when it is left early.
  for await (const part of body ?? []) {
    size += part.length;
    if (size > max) return undefined;
    parts.push(new Uint8Array(part));
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Fetches a picture without cookies and, as extensions do, without a referrer. */
export async function fetchPicture(src: string): Promise<FetchedPicture> {
  try {
    const signal = AbortSignal.timeout(pictureLimits.ms);
    return await readPicture(await fetch(src, { signal, credentials: 'omit', cache: 'force-cache' }));
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

const ruleId = 1;

/**
 * Fetches a picture with a `Referer`, for hosts that show their pictures on their own pages only. The rule that
 * sets it holds for requests of this extension to this address, while the fetch lasts.
 */
export async function fetchPictureFrom(src: string, referrer: string): Promise<FetchedPicture> {
  const { declarativeNetRequest } = browser;
  if (!declarativeNetRequest?.updateSessionRules)
    return { ok: false, reason: 'no way to name the referring page' };
  const { hash, href } = new URL(src);
  const rule = {
    id: ruleId,
    condition: {
      urlFilter: `|${href.slice(0, href.length - hash.length)}|`,
      initiatorDomains: [new URL(browser.runtime.getURL('/')).host],
      resourceTypes: ['xmlhttprequest' as const],
    },
    action: {
      type: 'modifyHeaders' as const,
      requestHeaders: [{ header: 'referer', operation: 'set' as const, value: referrer }],
    },
  };
  await declarativeNetRequest.updateSessionRules({ removeRuleIds: [ruleId], addRules: [rule] });
  try {
    return await fetchPicture(src);
  } finally {
    await declarativeNetRequest.updateSessionRules({ removeRuleIds: [ruleId] });
  }
}

import { stripClobbering } from '@/lib/capture/strip-clobbering';
import { extractArticle } from '@/lib/extract/extract-article';
import { gunzip } from '@/lib/platform/gzip';
import { parsePage } from '@/lib/platform/parse-page';
import { Capture } from '@/lib/schema/capture';
import { done, failed, type Outcome } from '@/lib/schema/outcome';
import { attempt } from '@/lib/store/database-failure';
import { getOriginal, listSnapshots } from '@/lib/store/snapshots';

/**
 * Reads a clipping's newest original with the extraction of today; nothing is stored. For pages: the worker cannot
 * parse HTML. The capture goes to the worker by the command `takeReading`.
 */
export async function readOriginal(clippingId: string): Promise<Outcome<Capture>> {
  const read = await attempt(async () => {
    const facts = (await listSnapshots(clippingId)).findLast(({ bytes }) => bytes > 0);
    const packed = facts && (await getOriginal(facts.id));
    if (!packed) return undefined;
    const html = new TextDecoder().decode(await gunzip(packed as Uint8Array<ArrayBuffer>));
    const page = parsePage(html, facts);
    stripClobbering(page.document);
    return extractArticle(page, { id: facts.id, now: new Date(facts.capturedAt) });
  });
  if (!read.ok) return read;
  if (!read.value) return failed('not-found');
  if (read.value.outcome === 'not-article') return failed(`not-article-${read.value.reason}`);
  const capture = Capture.safeParse(read.value.capture);
  return capture.success ? done(capture.data) : failed('capture-invalid', capture.error.message);
}

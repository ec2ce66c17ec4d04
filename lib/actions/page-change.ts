import type { Capture } from '@/lib/schema/capture';
import type { Clipping } from '@/lib/schema/clipping';
import type { ClipReceipt } from '@/lib/schema/command';
import { getBody } from '@/lib/store/clippings';
import { listCorrectedFields } from '@/lib/store/corrections';
import { listRevisions } from '@/lib/store/revisions';
import { bodyText } from '@/lib/text/body-lines';

/**
 * Whether a page's text is no longer the one that was clipped, edits of the editor aside, and what it says now where it
 * is not; nothing is said where the clipping's text cannot be read.
 */
export async function pageChange(
  there: Clipping,
  capture: Capture,
): Promise<Pick<ClipReceipt, 'changed' | 'newer'>> {
  const clipped = await clippedText(there.id);
  if (clipped === undefined) return {};
  const text = bodyText(capture.body);
  const { kicker, headline, subtitle } = capture;
  return clipped === text
    ? { changed: false }
    : { changed: true, newer: { kicker, headline, subtitle, text } };
}

/** A clipping's text as its page had it when it was clipped last. */
async function clippedText(id: string): Promise<string | undefined> {
  const [body, corrected] = await Promise.all([getBody(id), listCorrectedFields(id)]);
  if (!corrected.includes('text')) return body?.text;
  const revisions = await listRevisions(id);
  const since = revisions.findIndex(({ cause }) => cause === 'clipped-again');
  const own = since < 0 ? revisions : revisions.slice(0, since);
  return own.findLast(({ cause }) => cause === 'text-edited')?.body.text;
}

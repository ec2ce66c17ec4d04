import type { Context } from '@/lib/classify/read-evidence';
import { newId } from '@/lib/platform/new-id';
import { now } from '@/lib/platform/now';
import type { Clipping, ClippingBody } from '@/lib/schema/clipping';
import type { Outcome } from '@/lib/schema/outcome';
import { isDamaged } from '@/lib/store/clipping-row';
import { getBody, getClipping } from '@/lib/store/clippings';
import { listCorrectedFields } from '@/lib/store/corrections';
import { sameValue } from '@/lib/store/apply-patch';
import { attempt } from '@/lib/store/database-failure';
import { replaceClipping } from '@/lib/store/save-clipping';
import { storedReport } from './make-report';
import { readingContext, readReport } from './read-report';
import { renewClipping } from './renew-clipping';

/**
 * Reads hospitals, topics, people and statistics anew from the stored text, all by the knowledge kept when it begins,
 * and keeps what the editor corrected; the version before becomes a revision where anything changed.
 */
export const readAgain = ({ ids }: { ids: readonly string[] }): Promise<Outcome<{ changed: number }>> =>
  attempt(async () => {
    const context = await readingContext();
    let changed = 0;
    for (const id of ids) if (await readOneAgain(id, context)) changed += 1;
    return { changed };
  });

async function readOneAgain(id: string, context: Context): Promise<boolean> {
  const [clipping, body, corrected] = await Promise.all([
    getClipping(id),
    getBody(id),
    listCorrectedFields(id),
  ]);
  if (!clipping || isDamaged(clipping) || !body) return false;
  const reading = await readReport(storedReport(clipping, body), context);
  const { hospitals, region, genre, topics, ...details } = reading;
  const row = { hospitals, region, genre, topics };
  const renew = (stored: { clipping: Clipping; body: ClippingBody }) => {
    const fresh = { clipping: { ...stored.clipping, ...row }, body: { ...stored.body, ...details } };
    return renewClipping(stored, fresh, corrected);
  };
  if (sameValue(renew({ clipping, body }), { clipping, body })) return false;
  const cause = { cause: 'read-again', now: now() } as const;
  return replaceClipping(id, newId(), cause, (...stored) => renew({ clipping: stored[0], body: stored[1] }));
}

import type { Context } from '@/lib/classify/read-evidence';
import { newId } from '@/lib/platform/new-id';
import { now } from '@/lib/platform/now';
import type { Outcome } from '@/lib/schema/outcome';
import { isDamaged } from '@/lib/store/clipping-row';
import { getBodies, getClipping, getClippings } from '@/lib/store/clippings';
import { listCorrectedFields } from '@/lib/store/corrections';
import { sameValue } from '@/lib/store/apply-patch';
import { attempt } from '@/lib/store/database-failure';
import { replaceClipping, together } from '@/lib/store/save-clipping';
import { storedReport } from './make-report';
import { readingContext, readReport } from './read-report';
import { renewClipping, type Version } from './renew-clipping';

/** So many are written in one stroke; a clip that comes meanwhile waits for one stroke at most. */
const strokeSize = 20;

/**
 * Reads hospitals, topics, people and statistics anew from the stored text, all by the knowledge kept when it begins,
 * and keeps what the editor corrected; the version before becomes a revision where anything changed.
 */
export const readAgain = ({ ids }: { ids: readonly string[] }): Promise<Outcome<{ changed: number }>> =>
  attempt(async () => {
    const context = await readingContext();
    let changed = 0;
    for (let start = 0; start < ids.length; start += strokeSize)
      changed += await readStroke(ids.slice(start, start + strokeSize), context);
    return { changed };
  });

type Renewal = { id: string; revision: number; renew: (stored: Version) => Version };

async function readStroke(ids: readonly string[], context: Context): Promise<number> {
  const [clippings, bodies] = await Promise.all([getClippings(ids), getBodies(ids)]);
  const bodyOf = new Map(bodies.flatMap((body) => (body ? [[body.id, body] as const] : [])));
  const renewals: Renewal[] = [];
  for (const clipping of clippings) {
    const body = bodyOf.get(clipping.id);
    if (isDamaged(clipping) || !body) continue;
    const renewal = await readOneAgain({ clipping, body }, context);
    if (renewal) renewals.push(renewal);
  }
  if (renewals.length === 0) return 0;
  const { changed, late } = await together(() => writeStroke(renewals));
  // What an editor changed between reading and writing is read once more, with the change.
  return late.length > 0 ? changed + (await readStroke(late, context)) : changed;
}

async function writeStroke(renewals: readonly Renewal[]): Promise<{ changed: number; late: string[] }> {
  const cause = { cause: 'read-again', now: now() } as const;
  const late: string[] = [];
  let changed = 0;
  for (const { id, revision, renew } of renewals) {
    const stored = await getClipping(id);
    if (!stored || isDamaged(stored)) continue;
    if (stored.revision !== revision) late.push(id);
    else if (await replaceClipping(id, newId(), cause, (clipping, body) => renew({ clipping, body })))
      changed += 1;
  }
  return { changed, late };
}

/** What reading a clipping again comes to; undefined where nothing changes. */
async function readOneAgain(read: Version, context: Context): Promise<Renewal | undefined> {
  const { id, revision } = read.clipping;
  const corrected = await listCorrectedFields(id);
  const reading = await readReport(storedReport(read.clipping, read.body), context);
  const { hospitals, region, genre, topics, ...details } = reading;
  const row = { hospitals, region, genre, topics };
  const renew = (stored: Version): Version => {
    const fresh = { clipping: { ...stored.clipping, ...row }, body: { ...stored.body, ...details } };
    return renewClipping(stored, fresh, corrected);
  };
  return sameValue(renew(read), read) ? undefined : { id, revision, renew };
}

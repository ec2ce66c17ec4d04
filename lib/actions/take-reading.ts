import { newId } from '@/lib/platform/new-id';
import { now } from '@/lib/platform/now';
import type { Command } from '@/lib/schema/command';
import { done, failed, type Outcome } from '@/lib/schema/outcome';
import { listCorrectedFields } from '@/lib/store/corrections';
import { attempt } from '@/lib/store/database-failure';
import { replaceClipping } from '@/lib/store/save-clipping';
import { makeClipping } from './make-clipping';
import { makeReport } from './make-report';
import { readReport } from './read-report';
import { renewClipping } from './renew-clipping';

/**
 * Stores what was read anew from a clipping's original. What the editor added or corrected stays, an edited text
 * included; the version before becomes a revision.
 */
export async function takeReading({ id, capture }: Command<'takeReading'>): Promise<Outcome<null>> {
  const stored = await attempt(async () => {
    const reading = await readReport(makeReport(capture, capture.body));
    const fresh = makeClipping(capture, reading);
    const corrected = await listCorrectedFields(id);
    const cause = { cause: 'read-again', now: now() } as const;
    return replaceClipping(id, newId(), cause, (clipping, body) =>
      renewClipping({ clipping, body }, fresh, corrected),
    );
  });
  if (!stored.ok) return stored;
  return stored.value ? done(null) : failed('not-found');
}

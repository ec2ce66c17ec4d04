import { bodyPictures } from '@/lib/extract/pictures/body-pictures';
import { newId } from '@/lib/platform/new-id';
import { now } from '@/lib/platform/now';
import type { Body } from '@/lib/schema/body';
import type { Clipping, ClippingBody } from '@/lib/schema/clipping';
import type { Command } from '@/lib/schema/command';
import { done, failed, type Outcome } from '@/lib/schema/outcome';
import type { Picture } from '@/lib/schema/report';
import { isDamaged } from '@/lib/store/clipping-row';
import { getBody, getClipping } from '@/lib/store/clippings';
import { listCorrectedFields, noteCorrected } from '@/lib/store/corrections';
import { attempt } from '@/lib/store/database-failure';
import { replaceClipping } from '@/lib/store/save-clipping';
import { bodyText } from '@/lib/text/body-lines';
import { storedReport } from './make-report';
import { readReport } from './read-report';
import { renewClipping } from './renew-clipping';

/**
 * Changes a report's text and reads it anew, with all that the editor corrected; highlights follow their words, and
 * the version before the session is kept.
 */
export async function editText(command: Command<'editText'>): Promise<Outcome<null>> {
  const { id, body: tree, session } = command;
  const at = now();
  const edited = await attempt(async () => {
    const [stored, old, corrected] = await Promise.all([
      getClipping(id),
      getBody(id),
      listCorrectedFields(id),
    ]);
    if (!stored || isDamaged(stored) || !old) return false;
    const reading = await readReport(storedReport(stored, old, tree));
    const { hospitals, region, genre, topics, ...details } = reading;
    const row = { hospitals, region, genre, topics };
    const renew = (clipping: Clipping, body: ClippingBody) => {
      const text = { body: tree, text: bodyText(tree), pictures: picturesAfter(body, tree) };
      const changedAt = { ...clipping.changedAt, text: at };
      const fresh = { clipping: { ...clipping, ...row }, body: { ...body, ...details, ...text } };
      const kept = corrected.filter((field) => field !== 'text');
      return renewClipping({ clipping: { ...clipping, changedAt }, body }, fresh, kept);
    };
    const replaced = await replaceClipping(id, newId(), { cause: 'text-edited', now: at, session }, renew);
    if (replaced) await noteCorrected(id, 'text', at);
    return replaced;
  });
  if (!edited.ok) return edited;
  return edited.value ? done(null) : failed('not-found');
}

/** The pictures of the changed text, and those that stood in none of its figures. */
function picturesAfter({ body, pictures }: ClippingBody, tree: Body): Picture[] {
  const inFigures = new Set(bodyPictures(body).map(({ src }) => src));
  return [...bodyPictures(tree), ...pictures.filter(({ src }) => !inFigures.has(src))];
}

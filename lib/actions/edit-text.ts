import { newId } from '@/lib/platform/new-id';
import { now } from '@/lib/platform/now';
import type { Command } from '@/lib/schema/command';
import { done, failed, type Outcome } from '@/lib/schema/outcome';
import { noteCorrected } from '@/lib/store/corrections';
import { attempt } from '@/lib/store/database-failure';
import { replaceClipping } from '@/lib/store/save-clipping';
import { bodyText } from '@/lib/text/body-lines';
import { countCharacters } from './make-clipping';
import { relocateHighlights } from './relocate-highlights';

/** Changes a report's text; the version before is kept, and highlights follow their words. */
export async function editText({ id, body: tree }: Command<'editText'>): Promise<Outcome<null>> {
  const at = now();
  const edited = await attempt(async () => {
    const kept = await replaceClipping(id, newId(), { cause: 'text-edited', now: at }, (clipping, body) => {
      const highlights = relocateHighlights(body.highlights, tree);
      const text = bodyText(tree);
      const counts = { ...clipping.counts, characters: countCharacters(text), highlights: highlights.length };
      const changedAt = { ...clipping.changedAt, text: at };
      return {
        clipping: { ...clipping, counts, changedAt },
        body: { ...body, body: tree, text, highlights },
      };
    });
    if (kept) await noteCorrected(id, 'text', at);
    return kept;
  });
  if (!edited.ok) return edited;
  return edited.value ? done(null) : failed('not-found');
}

import type { Clipping, ClippingBody } from '@/lib/schema/clipping';
import { countsOf } from './make-clipping';
import { relocateHighlights } from './relocate-highlights';

/** A clipping's row and its body, of one moment. */
export type Version = { clipping: Clipping; body: ClippingBody };

/** What an editor added stays whatever the page becomes. */
const ownFields = [
  'id',
  'collections',
  'tags',
  'note',
  'starred',
  'reviewed',
  'binnedAt',
  'clippedAt',
] as const;

const pick = (from: Clipping, fields: readonly string[]): Partial<Clipping> =>
  Object.fromEntries(fields.map((field) => [field, from[field as keyof Clipping]]));

/** The body read anew, with the text and the statistics the editor changed. */
function renewBody(stored: ClippingBody, fresh: ClippingBody, corrected: readonly string[]): ClippingBody {
  const { body, text, pictures } = corrected.includes('text') ? stored : fresh;
  const { statistics } = corrected.includes('statistics') ? stored : fresh;
  const highlights = relocateHighlights(stored.highlights, stored.body, body);
  return { ...fresh, id: stored.id, body, text, pictures, statistics, highlights };
}

/**
 * The newer version of a clipping: what was read anew, with all that the editor added, and with every field the
 * editor corrected as corrected, text and statistics among them.
 */
export function renewClipping(stored: Version, fresh: Version, corrected: readonly string[]): Version {
  const body = renewBody(stored.body, fresh.body, corrected);
  const rowFields = corrected.filter((field) => field in stored.clipping);
  return {
    clipping: {
      ...fresh.clipping,
      ...pick(stored.clipping, [...ownFields, ...rowFields]),
      revision: stored.clipping.revision,
      changedAt: stored.clipping.changedAt,
      counts: countsOf(body),
    },
    body,
  };
}

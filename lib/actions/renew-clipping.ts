import type { Clipping, ClippingBody } from '@/lib/schema/clipping';
import { relocateHighlights } from './relocate-highlights';

type Version = { clipping: Clipping; body: ClippingBody };

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

/**
 * The newer version of a clipping: what was read anew, with all that the editor added, and with every field the
 * editor corrected as corrected, statistics among them.
 */
export function renewClipping(stored: Version, fresh: Version, corrected: readonly string[]): Version {
  const highlights = relocateHighlights(stored.body.highlights, fresh.body.body);
  const { statistics } = corrected.includes('statistics') ? stored.body : fresh.body;
  const rowFields = corrected.filter((field) => field in stored.clipping);
  return {
    clipping: {
      ...fresh.clipping,
      ...pick(stored.clipping, [...ownFields, ...rowFields]),
      revision: stored.clipping.revision,
      changedAt: stored.clipping.changedAt,
      counts: { ...fresh.clipping.counts, highlights: highlights.length, statistics: statistics.length },
    },
    body: { ...fresh.body, id: stored.body.id, highlights, statistics },
  };
}

import type { Clipping, Highlight } from '@/lib/schema/clipping';
import type { ClippingPatch } from '@/lib/schema/command';
import type { Job } from '@/lib/schema/job';
import type { Statistic } from '@/lib/schema/reading';
import { countHighlights } from '@/lib/text/highlight-place';
import { applyPatch, sameValue } from './apply-patch';
import { fromRow, isDamaged, toRow } from './clipping-row';
import { noteCorrected } from './corrections';
import { database } from './database';

/** Fields that are the editor's own from the start; changing them corrects no reading. */
const ownFields = new Set<string>(['collections', 'tags', 'note', 'starred', 'reviewed']);

async function noteCorrections(clippingId: string, before: object, after: object, at: string): Promise<void> {
  for (const [field, value] of Object.entries(before)) {
    if (ownFields.has(field)) continue;
    const id = `${clippingId}:${field}`;
    const earlier = await database.corrections.get(id);
    const read = earlier ? earlier.before : value;
    const said = (after as Record<string, unknown>)[field];
    if (sameValue(read, said)) await database.corrections.delete(id);
    else await database.corrections.put({ id, clippingId, at, field, before: read, after: said });
  }
}

/** What an edit changed: the fields before and after it, and what the rules had read of all that was ever corrected. */
export type ClippingEdit = {
  id: string;
  at: string;
  before: ClippingPatch;
  after: ClippingPatch;
  read: ClippingPatch;
};

/**
 * Changes fields of a clipping and answers with the values before; undefined where it is gone or unreadable.
 * Reads and writes in one transaction, so that two windows editing different fields both keep their change, and queues
 * in it what `jobsOf` says must follow.
 */
export function editClipping(
  id: string,
  patch: ClippingPatch,
  now: string,
  jobsOf: (edit: ClippingEdit) => Job[] = () => [],
): Promise<ClippingPatch | undefined> {
  const { clippings, corrections, jobs: queue } = database;
  return database.transaction('rw', clippings, corrections, queue, async () => {
    const clipping = fromRow(await clippings.get(id), id);
    if (isDamaged(clipping)) return undefined;
    const edit = applyPatch(clipping, patch, now);
    if (!edit) return {};
    await clippings.put(toRow(edit.clipping));
    await noteCorrections(id, edit.before, edit.clipping, now);
    const before = edit.before as ClippingPatch;
    const corrected = await corrections.where('clippingId').equals(id).toArray();
    const read = Object.fromEntries(corrected.map((correction) => [correction.field, correction.before]));
    await queue.bulkPut(jobsOf({ id, at: now, before, after: edit.clipping, read }));
    return before;
  });
}

const touched = (clipping: Clipping, group: string, now: string): Clipping => ({
  ...clipping,
  revision: clipping.revision + 1,
  changedAt: { ...clipping.changedAt, [group]: now },
  updatedAt: now,
});

type HighlightEdit = { put: readonly Highlight[]; drop: readonly string[] };

/**
 * Puts some of a clipping's highlights in, or in place of what has their id, and drops others; counts them anew.
 * Merged within one transaction, so that two windows both keep theirs. False where the clipping is gone.
 */
export function editHighlights(id: string, { put, drop }: HighlightEdit, now: string): Promise<boolean> {
  const gone = new Set([...drop, ...put.map((highlight) => highlight.id)]);
  return database.transaction('rw', database.clippings, database.bodies, async () => {
    const clipping = fromRow(await database.clippings.get(id), id);
    const body = await database.bodies.get(id);
    if (isDamaged(clipping) || !body) return false;
    const highlights = [...body.highlights.filter((highlight) => !gone.has(highlight.id)), ...put];
    await database.bodies.put({ ...body, highlights });
    const { notes: _notes, ...others } = clipping.counts;
    const counts = { ...others, ...countHighlights(highlights) };
    await database.clippings.put(toRow(touched({ ...clipping, counts }, 'highlights', now)));
    return true;
  });
}

/** Replaces a clipping's statistics by what the editor says they are; false where it is gone. */
export function editStatistics(id: string, statistics: Statistic[], now: string): Promise<boolean> {
  const tables = [database.clippings, database.bodies, database.corrections];
  return database.transaction('rw', tables, async () => {
    const clipping = fromRow(await database.clippings.get(id), id);
    const body = await database.bodies.get(id);
    if (isDamaged(clipping) || !body) return false;
    await database.bodies.put({ ...body, statistics });
    const counts = { ...clipping.counts, statistics: statistics.length };
    await database.clippings.put(toRow(touched({ ...clipping, counts }, 'statistics', now)));
    await noteCorrected(id, 'statistics', now);
    return true;
  });
}

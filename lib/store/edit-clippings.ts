import type { Clipping } from '@/lib/schema/clipping';
import type { ClippingPatch, Command, OwnPatch } from '@/lib/schema/command';
import { applyPatch } from './apply-patch';
import { fromRow, isDamaged, toRow } from './clipping-row';
import { database } from './database';

type BulkEdit = Omit<Command<'editClippings'>, 'ids'>;

/** A clipping's values before a change of many. */
type Before = { id: string; patch: OwnPatch };

const without = (values: readonly string[], gone: readonly string[] = []): string[] =>
  values.filter((value) => !gone.includes(value));
const withAll = (values: readonly string[], more: readonly string[] = []): string[] => [
  ...new Set([...values, ...more]),
];

/** What a change of many comes to for one of them. */
export function patchFor(clipping: Clipping, edit: BulkEdit): ClippingPatch {
  return {
    tags: withAll(without(clipping.tags, edit.removeTags), edit.addTags),
    collections: withAll(without(clipping.collections, edit.removeCollections), edit.addCollections),
    ...(edit.starred !== undefined && { starred: edit.starred }),
    ...(edit.reviewed !== undefined && { reviewed: edit.reviewed }),
  };
}

/** One change to many clippings, all or none; answers with the values before of those it changed. */
export function editClippings(ids: readonly string[], edit: BulkEdit, now: string): Promise<Before[]> {
  return database.transaction('rw', database.clippings, async () => {
    const rows = await database.clippings.bulkGet([...ids]);
    const edits = rows.flatMap((row) => {
      const clipping = row && fromRow(row, row.id);
      if (!clipping || isDamaged(clipping)) return [];
      const applied = applyPatch(clipping, patchFor(clipping, edit), now);
      return applied ? [applied] : [];
    });
    await database.clippings.bulkPut(edits.map((applied) => toRow(applied.clipping)));
    return edits.map(({ clipping, before }) => ({ id: clipping.id, patch: before as OwnPatch }));
  });
}

/** Gives clippings back the values they had before a change of many, all or none; those that are gone stay gone. */
export function putBackClippings(before: readonly Before[], now: string): Promise<void> {
  return database.transaction('rw', database.clippings, async () => {
    const rows = await database.clippings.bulkGet(before.map(({ id }) => id));
    const edits = rows.flatMap((row, index) => {
      const clipping = row && fromRow(row, row.id);
      if (!clipping || isDamaged(clipping)) return [];
      return applyPatch(clipping, before[index]?.patch ?? {}, now) ?? [];
    });
    await database.clippings.bulkPut(edits.map((applied) => toRow(applied.clipping)));
  });
}

import { applyPatch } from './apply-patch';
import { fromRow, isDamaged, toRow } from './clipping-row';
import { database } from './database';
import { forgetStatistics } from './statistics';

/** Puts clippings into the bin or takes them out again, all in one stroke. */
export function setBinned(ids: readonly string[], binned: boolean, now: string): Promise<void> {
  return database.transaction('rw', database.clippings, async () => {
    const rows = await database.clippings.bulkGet([...ids]);
    const moved = rows.flatMap((row) => {
      const clipping = row && fromRow(row, row.id);
      if (!clipping || isDamaged(clipping) || (clipping.binnedAt !== null) === binned) return [];
      const applied = applyPatch(clipping, { binnedAt: binned ? now : null }, now);
      return applied ? [toRow(applied.clipping)] : [];
    });
    await database.clippings.bulkPut(moved);
  });
}

/** Ids of clippings that went into the bin before a time. */
export const binnedBefore = (time: string): Promise<string[]> =>
  database.clippings.where('binnedAt').below(time).primaryKeys();

/** Deletes one clipping and all that belongs to it, pictures no other clipping shows included. */
async function erase(id: string, now: string): Promise<void> {
  const links = database.pictureLinks.where('[clippingId+src]').between([id, ''], [id, '\uffff']);
  const hashes = (await links.toArray()).map((link) => link.hash).filter(Boolean);
  await links.delete();
  for (const hash of new Set(hashes)) {
    if ((await database.pictureLinks.where('hash').equals(hash).count()) === 0)
      await database.pictures.delete(hash);
  }
  await database.originals.bulkDelete(await database.snapshots.where('clippingId').equals(id).primaryKeys());
  for (const table of [database.snapshots, database.revisions, database.jobs, database.corrections]) {
    await table.where('clippingId').equals(id).delete();
  }
  await database.bodies.delete(id);
  await database.clippings.delete(id);
  await database.tombstones.put({ id, of: 'clipping', deletedAt: now });
}

/** Deletes clippings for good and leaves a tombstone for each. */
export async function deleteClippings(ids: readonly string[], now: string): Promise<void> {
  const batch = 100;
  for (let start = 0; start < ids.length; start += batch) {
    await database.transaction('rw', database.tables, async () => {
      for (const id of ids.slice(start, start + batch)) await erase(id, now);
    });
  }
  await forgetStatistics(ids);
}

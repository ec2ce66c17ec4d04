import type { Clipping, ClippingBody, Snapshot } from '@/lib/schema/clipping';
import type { Job } from '@/lib/schema/job';
import type { PictureLink } from '@/lib/schema/picture-file';
import type { RevisionCause } from '@/lib/schema/revision';
import { findByAddress } from './clippings';
import { fromRow, isDamaged, toRow } from './clipping-row';
import { database } from './database';

/** All that one clip stores. The snapshot's id is the capture's, and tells a capture that came twice. */
export type ClipRecord = {
  clipping: Clipping;
  body: ClippingBody;
  snapshot: Snapshot;
  links: PictureLink[];
  jobs: Job[];
};

const clipTables = () => [
  database.clippings,
  database.bodies,
  database.snapshots,
  database.originals,
  database.pictureLinks,
  database.revisions,
  database.jobs,
];

async function putRecord({ clipping, body, snapshot, links, jobs }: ClipRecord): Promise<void> {
  const known = await database.pictureLinks.bulkGet(links.map((link) => [link.clippingId, link.src]));
  await database.clippings.put(toRow(clipping));
  await database.bodies.put(body);
  const { gzip, ...facts } = snapshot;
  await database.snapshots.put(facts);
  await database.originals.put({ id: facts.id, gzip });
  await database.pictureLinks.bulkPut(links.filter((_, index) => known[index]?.state !== 'kept'));
  await database.jobs.bulkPut(jobs);
}

/** The clipping a capture was stored as, by the capture's id; undefined while it was not stored. */
export async function findCapture(captureId: string): Promise<Clipping | undefined> {
  const snapshot = await database.snapshots.get(captureId);
  if (!snapshot) return undefined;
  const clipping = fromRow(await database.clippings.get(snapshot.clippingId), snapshot.clippingId);
  return isDamaged(clipping) ? undefined : clipping;
}

/**
 * Stores a new clipping whole or not at all, and answers with its row. A capture that is stored already is left as
 * it is; with `oncePerAddress`, so is a clipping of the same address, also one another window is just storing.
 */
export function saveClipping(
  record: ClipRecord,
  { oncePerAddress = false } = {},
): Promise<{ state: 'saved' | 'existing'; clipping: Clipping }> {
  return database.transaction('rw', clipTables(), async () => {
    const same = await findCapture(record.snapshot.id);
    if (same) return { state: 'saved', clipping: same };
    const there = oncePerAddress ? await findByAddress(record.clipping.canonicalUrl) : undefined;
    if (there) return { state: 'existing', clipping: there };
    await putRecord(record);
    return { state: 'saved', clipping: record.clipping };
  });
}

/** Why a version was replaced, and when. */
type Replacement = {
  cause: RevisionCause;
  now: string;
  /** The revision that an editing session began with: while it is the newest, saving again keeps no other. */
  session?: string;
};

/** Does work on clips in one transaction: many versions cost the disk one commit instead of one each. */
export const together = <T>(work: () => Promise<T>): Promise<T> =>
  database.transaction('rw', clipTables(), work);

/**
 * Stores a newer version of a clipping. `renew` is given what is stored and makes what takes its place; what was
 * there is kept as a revision named `revisionId`. False where the clipping is gone; a second call with the same
 * `revisionId` changes nothing. With a `session` the first call keeps its revision under that name, and later ones
 * keep none but where another change came between.
 */
export function replaceClipping(
  id: string,
  revisionId: string,
  { cause, now, session }: Replacement,
  renew: (clipping: Clipping, body: ClippingBody) => Partial<ClipRecord>,
): Promise<boolean> {
  return database.transaction('rw', clipTables(), async () => {
    if (await database.revisions.get(revisionId)) return true;
    const clipping = fromRow(await database.clippings.get(id), id);
    const body = await database.bodies.get(id);
    if (isDamaged(clipping) || !body) return false;
    const kept = await revisionNames(id, session);
    if (session === undefined || kept.newest !== session) {
      const name = session === undefined || kept.known ? revisionId : session;
      await database.revisions.add({ id: name, clippingId: id, replacedAt: now, cause, clipping, body });
    }
    const newer = { clipping, body, links: [], jobs: [], ...renew(clipping, body) };
    const row = { ...newer.clipping, revision: clipping.revision + 1, updatedAt: now };
    await database.clippings.put(toRow(row));
    await database.bodies.put(newer.body);
    if (newer.snapshot) await putRecord({ ...newer, clipping: row, snapshot: newer.snapshot });
    return true;
  });
}

/** The newest revision of a clipping, and whether it has one of a name. */
async function revisionNames(clippingId: string, name = ''): Promise<{ newest: string; known: boolean }> {
  if (name === '') return { newest: '', known: false };
  const revisions = await database.revisions.where('clippingId').equals(clippingId).sortBy('replacedAt');
  return { newest: revisions.at(-1)?.id ?? '', known: revisions.some(({ id }) => id === name) };
}

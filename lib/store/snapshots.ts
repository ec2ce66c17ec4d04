import type { SnapshotFacts } from '@/lib/schema/clipping';
import { database } from './database';

/** What is known of a clipping's originals, oldest first; one for each time its page was clipped. */
export const listSnapshots = (clippingId: string): Promise<SnapshotFacts[]> =>
  database.snapshots.where('clippingId').equals(clippingId).sortBy('capturedAt');

/** The newest original of each clipping, in the order of the ids; undefined where none was kept. */
export async function latestSnapshots(
  clippingIds: readonly string[],
): Promise<(SnapshotFacts | undefined)[]> {
  const all = await database.snapshots.where('clippingId').anyOf(clippingIds).sortBy('capturedAt');
  const latest = new Map(all.filter(({ bytes }) => bytes > 0).map((facts) => [facts.clippingId, facts]));
  return clippingIds.map((id) => latest.get(id));
}

/** A snapshot's page as gzip bytes; undefined where it is gone. */
export async function getOriginal(snapshotId: string): Promise<Uint8Array | undefined> {
  return (await database.originals.get(snapshotId))?.gzip;
}

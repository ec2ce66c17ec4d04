import type { Snapshot } from '@/lib/schema/clipping';
import { database } from './database';

/** The originals kept of a clipping, oldest first; one for each time its page was clipped. */
export const listSnapshots = (clippingId: string): Promise<Snapshot[]> =>
  database.snapshots.where('clippingId').equals(clippingId).sortBy('capturedAt');

/** The original the clipping's present text was read from; undefined where the page was too large to keep. */
export async function latestSnapshot(clippingId: string): Promise<Snapshot | undefined> {
  return (await listSnapshots(clippingId)).at(-1);
}

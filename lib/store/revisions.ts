import type { Revision } from '@/lib/schema/revision';
import { database } from './database';

/** Earlier versions of a clipping, newest first. */
export async function listRevisions(clippingId: string): Promise<Revision[]> {
  const revisions = await database.revisions.where('clippingId').equals(clippingId).sortBy('replacedAt');
  return revisions.reverse();
}

export const getRevision = (id: string): Promise<Revision | undefined> => database.revisions.get(id);

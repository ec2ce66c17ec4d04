import type { Correction } from '@/lib/schema/correction';
import { database } from './database';

/** What the editor corrected of a clipping. */
export const listCorrections = (clippingId: string): Promise<Correction[]> =>
  database.corrections.where('clippingId').equals(clippingId).toArray();

/** Names of the fields the editor corrected; `text` and `statistics` stand for the body's. */
export async function listCorrectedFields(clippingId: string): Promise<string[]> {
  return (await listCorrections(clippingId)).map(({ field }) => field);
}

/** Notes that the editor corrected something too large to keep twice. Runs in the caller's transaction. */
export const noteCorrected = (
  clippingId: string,
  field: 'text' | 'statistics',
  at: string,
): Promise<unknown> =>
  database.corrections.put({
    id: `${clippingId}:${field}`,
    clippingId,
    at,
    field,
    before: null,
    after: null,
  });

/** Forgets what the editor changed in a text, or in its statistics too, that another one has taken the place of. */
export const forgetTextCorrections = (
  clippingId: string,
  fields: readonly ('text' | 'statistics')[] = ['text', 'statistics'],
): Promise<void> => database.corrections.bulkDelete(fields.map((field) => `${clippingId}:${field}`));

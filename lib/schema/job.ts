import { z } from 'zod';

export const JobKind = z.enum(['keep-pictures', 'index-text', 'find-reprints']);
export type JobKind = z.infer<typeof JobKind>;

/** Work that follows a clip. Every job may run twice: it must come to the same. */
export const Job = z.strictObject({
  /** `<kind>:<clipping id>`, so that asking twice queues once. */
  id: z.string(),
  kind: JobKind,
  clippingId: z.uuid(),
  attempts: z.number().int().nonnegative(),
  /** Not taken up before this time. */
  dueAt: z.iso.datetime(),
  /** `failed` after the last attempt; it waits for the editor to try again. */
  state: z.enum(['waiting', 'failed']),
  reason: z.string(),
});
export type Job = z.infer<typeof Job>;

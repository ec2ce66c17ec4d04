import { z } from './zod';
import { Lesson } from './learning';

export const JobKind = z.enum(['keep-pictures', 'index-text', 'find-reprints', 'learn']);
export type JobKind = z.infer<typeof JobKind>;

/** Work that follows a clip. Every job may run twice: it must come to the same. */
export const Job = z.strictObject({
  /** `<kind>:<clipping id>`, so that asking twice queues once; with the instant behind it where each counts. */
  id: z.string(),
  kind: JobKind,
  clippingId: z.uuid(),
  attempts: z.number().int().nonnegative(),
  /** Not taken up before this time. */
  dueAt: z.iso.datetime(),
  /** `failed` after the last attempt; it waits for the editor to try again. */
  state: z.enum(['waiting', 'failed']),
  reason: z.string(),
  /** With `learn`: what the correction teaches; empty where it only tells of a hospital. */
  lesson: Lesson.optional(),
});
export type Job = z.infer<typeof Job>;

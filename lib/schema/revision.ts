import { z } from './zod';
import { Clipping, ClippingBody } from './clipping';

/** What made a newer version take a clipping's place. */
export const RevisionCause = z.enum(['clipped-again', 'text-edited', 'read-again', 'restored']);
export type RevisionCause = z.infer<typeof RevisionCause>;

/** An earlier version of a clipping, whole: it can be compared with and put back. */
export const Revision = z.strictObject({
  id: z.uuid(),
  clippingId: z.uuid(),
  /** When the newer version took its place. */
  replacedAt: z.iso.datetime(),
  cause: RevisionCause,
  clipping: Clipping,
  body: ClippingBody,
});
export type Revision = z.infer<typeof Revision>;

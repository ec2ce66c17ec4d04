import { z } from 'zod';

/** A reading the editor changed: what was read, what it became. Rules learn from it. */
export const Correction = z.strictObject({
  id: z.uuid(),
  clippingId: z.uuid(),
  at: z.iso.datetime(),
  /** Field of the clipping, such as `topics`. */
  field: z.string(),
  before: z.unknown(),
  after: z.unknown(),
});
export type Correction = z.infer<typeof Correction>;

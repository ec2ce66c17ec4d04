import { z } from './zod';

/**
 * A field the editor changed: what the extension had read and what the editor says. There is one a field, so
 * that reading again knows what to keep; rules learn from it.
 */
export const Correction = z.strictObject({
  /** `<clipping id>:<field>`. */
  id: z.string(),
  clippingId: z.uuid(),
  at: z.iso.datetime(),
  /** Field of the clipping, such as `topics`. */
  field: z.string(),
  before: z.unknown(),
  after: z.unknown(),
});
export type Correction = z.infer<typeof Correction>;

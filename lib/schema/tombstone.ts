import { z } from './zod';

/** What is left of something deleted for good, so that a copy of the library does not bring it back. */
export const Tombstone = z.strictObject({
  id: z.uuid(),
  of: z.enum(['clipping', 'collection']),
  deletedAt: z.iso.datetime(),
});
export type Tombstone = z.infer<typeof Tombstone>;

import { z } from './zod';

/** What the content script is asked for. */
export const ClipRequest = z.strictObject({
  /** The capture's id, so that asking again for the same capture stores it once. */
  captureId: z.uuid({ version: 'v7' }),
  /** Only the selected text becomes the body. */
  selection: z.boolean(),
});
export type ClipRequest = z.infer<typeof ClipRequest>;

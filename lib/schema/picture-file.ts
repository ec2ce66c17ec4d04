import { z } from './zod';

/** A picture's bytes, kept once however many clippings show it. */
export const PictureFile = z.strictObject({
  /** SHA-256 of the bytes, hexadecimal. */
  hash: z.string(),
  /** MIME type, such as `image/jpeg`. */
  type: z.string(),
  bytes: z.instanceof(Uint8Array),
});
export type PictureFile = z.infer<typeof PictureFile>;

export const PictureState = z.enum([
  /** Wanted, not yet fetched. */
  'waiting',
  'kept',
  /** Every attempt failed; `reason` says why. */
  'failed',
  /** The editor has not granted the permission for its host. */
  'not-permitted',
]);
export type PictureState = z.infer<typeof PictureState>;

/** Which file stands behind a picture of a clipping. */
export const PictureLink = z.strictObject({
  clippingId: z.uuid(),
  /** The picture's address as the body has it. */
  src: z.string(),
  state: PictureState,
  /** Hash of the file; empty until it is kept. */
  hash: z.string(),
  reason: z.string(),
});
export type PictureLink = z.infer<typeof PictureLink>;

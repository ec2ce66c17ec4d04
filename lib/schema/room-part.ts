import { z } from './zod';

/** What can be given up to make room, the least missed first. */
export const RoomPart = z.enum([
  /** Clippings in the bin, for good. */
  'bin',
  /** Originals of reports clipped half a year ago and earlier; text and pictures stay. */
  'old-originals',
  /** Every original. */
  'originals',
  /** Kept copies of pictures; the reader shows them from the web again. */
  'pictures',
]);
export type RoomPart = z.infer<typeof RoomPart>;

/** How much giving up a part makes free; `bytes` is an estimate from samples. */
export type RoomOffer = { part: RoomPart; count: number; bytes: number };

/** Days after which an original counts as old. */
export const oldOriginalDays = 180;

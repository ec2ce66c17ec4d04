import { z } from 'zod';
import { Clipping } from './clipping';

/** How a page that is already in the library is clipped again. */
export const ClipMode = z.enum([
  /** Show what is there; store nothing. */
  'ask',
  /** Take the page's new state as the newest version and keep the old one. */
  'update',
  /** Store a second clipping beside the first. */
  'both',
]);
export type ClipMode = z.infer<typeof ClipMode>;

export const ClipTab = z.strictObject({
  tabId: z.number().int(),
  mode: ClipMode,
  /** Only the selected text becomes the body. */
  selection: z.boolean(),
});
export type ClipTab = z.infer<typeof ClipTab>;

/** What a clip came to: saved for the first time, found to be there already, or taken as a newer version. */
export const ClipReceipt = z.strictObject({
  clippingId: z.uuid(),
  state: z.enum(['saved', 'existing', 'updated']),
  headline: z.string(),
});
export type ClipReceipt = z.infer<typeof ClipReceipt>;

/** Fields of a clipping an editor may change in place. */
export const ClippingPatch = Clipping.pick({
  kicker: true,
  headline: true,
  subtitle: true,
  column: true,
  edition: true,
  siteName: true,
  published: true,
  source: true,
  bylines: true,
  hospitals: true,
  region: true,
  topics: true,
  genre: true,
  collections: true,
  tags: true,
  note: true,
  starred: true,
  reviewed: true,
}).partial();
export type ClippingPatch = z.infer<typeof ClippingPatch>;

/** Which clippings an export or a bulk command takes. */
export const Selection = z.union([z.literal('all'), z.array(z.uuid())]);
export type Selection = z.infer<typeof Selection>;

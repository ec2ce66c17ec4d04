import { z } from './zod';

/** What can be chosen of the look of reports; the order is that of the choices. */
export const readingLooks = {
  size: ['small', 'medium', 'large', 'huge'],
  face: ['serif', 'sans'],
  width: ['narrow', 'middle', 'wide'],
  line: ['tight', 'normal', 'loose'],
} as const;

/** How reports are set in the reader. */
export const ReadingLook = z.object({
  size: z.enum(readingLooks.size).catch('medium'),
  face: z.enum(readingLooks.face).catch('serif'),
  width: z.enum(readingLooks.width).catch('middle'),
  line: z.enum(readingLooks.line).catch('normal'),
});
export type ReadingLook = z.infer<typeof ReadingLook>;

/** The look of reports where none was chosen. */
export const plainReadingLook: ReadingLook = ReadingLook.parse({});

/**
 * The editor's choices. A value that cannot be read counts as its default without being written over, and
 * choices of a newer version stay where they are.
 */
export const Settings = z.looseObject({
  /** The badge tells whether the page in front is in the library; needs the permission `tabs`. */
  badge: z.boolean().catch(false),
  /** Pictures are kept offline as soon as a report is clipped, where its host may be read. */
  keepPictures: z.boolean().catch(true),
  /** The page as it was is kept with every report, as evidence and to be read again. */
  keepOriginals: z.boolean().catch(true),
  /** `auto` follows the browser. */
  language: z.enum(['auto', 'zh_CN', 'en']).catch('auto'),
  /** How close together the rows of the list stand. */
  density: z.enum(['comfortable', 'compact']).catch('comfortable'),
  /** The list shows the first kept picture of every clipping. */
  thumbnails: z.boolean().catch(true),
  theme: z.enum(['auto', 'light', 'dark']).catch('auto'),
  readingLook: ReadingLook.catch(plainReadingLook),
  /** What a click on the button does: store the page at once, or show first what was read of it. */
  oneClick: z.enum(['save', 'preview']).catch('save'),
  /** Id of the collection every new clipping starts in; empty for none. */
  defaultCollection: z.string().catch(''),
  /** After so many days or new clippings without a backup the library asks for one; 0 for never. */
  backupAfterDays: z.number().int().nonnegative().catch(30),
  backupAfterClippings: z.number().int().nonnegative().catch(200),
});
export type Settings = z.infer<typeof Settings>;

import { z } from 'zod';

/**
 * The editor's choices. A value that cannot be read counts as its default without being written over, and
 * choices of a newer version stay where they are.
 */
export const Settings = z.looseObject({
  /** The badge tells whether the page in front is in the library; needs the permission `tabs`. */
  badge: z.boolean().catch(false),
  /** Pictures are kept offline as soon as a report is clipped, where leave was given. */
  keepPictures: z.boolean().catch(true),
  /** The page as it was is kept with every report, as evidence and to be read again. */
  keepOriginals: z.boolean().catch(true),
  /** `auto` follows the browser. */
  language: z.enum(['auto', 'zh_CN', 'en']).catch('auto'),
  theme: z.enum(['auto', 'light', 'dark']).catch('auto'),
});
export type Settings = z.infer<typeof Settings>;

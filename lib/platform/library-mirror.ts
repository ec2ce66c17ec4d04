import { browser } from 'wxt/browser';
import { z } from '@/lib/schema/zod';

const key = 'library-mirror';

/**
 * What the library held when it was last written, kept outside the database: a browser that lost or replaced the
 * database is found out by it.
 */
const LibraryMirror = z.object({ clippings: z.number().int().nonnegative(), at: z.string() });
type LibraryMirror = z.infer<typeof LibraryMirror>;

/** The last count noted; undefined before the first. */
export async function getLibraryMirror(): Promise<LibraryMirror | undefined> {
  const parsed = LibraryMirror.safeParse((await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.data : undefined;
}

export const setLibraryMirror = (mirror: LibraryMirror): Promise<void> =>
  browser.storage.local.set({ [key]: mirror });

import { getLibraryMirror, setLibraryMirror } from '@/lib/platform/library-mirror';
import { now } from '@/lib/platform/now';
import { countClippings } from '@/lib/store/clippings';

/** Notes outside the database how many clippings it holds, bin included. Called after every save and deletion: dying before it raises no alarm. */
export async function noteLibrary(): Promise<void> {
  const { library, bin } = await countClippings();
  await setLibraryMirror({ clippings: library + bin, at: now() });
}

/** Notes beforehand that so many will be deleted, so that dying in between raises no alarm. */
export async function noteDeletion(count: number): Promise<void> {
  const mirror = await getLibraryMirror();
  if (mirror) await setLibraryMirror({ clippings: Math.max(0, mirror.clippings - count), at: now() });
}

/** How many clippings are missing against what was noted, 0 where all is well. For the library to show. */
export async function findLoss(): Promise<{ missing: number; noted: number }> {
  const [mirror, { library, bin }] = await Promise.all([getLibraryMirror(), countClippings()]);
  const noted = mirror?.clippings ?? 0;
  return { missing: Math.max(0, noted - library - bin), noted };
}

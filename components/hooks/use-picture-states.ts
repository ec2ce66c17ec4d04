import { useLiveQuery } from 'dexie-react-hooks';
import { askForHosts } from '@/lib/platform/host-leave';
import { isWebAddress } from '@/lib/schema/body';
import type { Failure } from '@/lib/schema/outcome';
import type { PictureState } from '@/lib/schema/picture-file';
import { listPictureLinks } from '@/lib/store/pictures';
import { sendCommand } from './send-command';

/** How many pictures of a clipping stand where; a picture that waits is being fetched. */
export type PictureCounts = Record<PictureState, number>;

/** Where the pictures of a clipping stand, and a way to keep those offline that are not; it answers with what went wrong. */
export function usePictureStates(clippingId: string): {
  counts: PictureCounts;
  keep: () => Promise<Failure | undefined>;
} {
  const links = useLiveQuery(() => listPictureLinks(clippingId), [clippingId]) ?? [];
  const counts: PictureCounts = { waiting: 0, kept: 0, failed: 0, 'not-permitted': 0 };
  for (const { state } of links) counts[state] += 1;

  // The browser's prompt comes only in answer to a click, so nothing may be awaited before it.
  const keep = async (): Promise<Failure | undefined> => {
    const wanted = links.filter(({ state, src }) => state !== 'kept' && isWebAddress(src));
    if (wanted.length > 0 && !(await askForHosts(wanted.map(({ src }) => src)))) return undefined;
    const outcome = await sendCommand('keepPictures', { ids: [clippingId] });
    return outcome.ok ? undefined : outcome.failure;
  };
  return { counts, keep };
}

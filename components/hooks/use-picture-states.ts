import { useLiveQuery } from 'dexie-react-hooks';
import { askForHosts } from '@/lib/platform/host-permissions';
import { isWebAddress } from '@/lib/schema/body';
import type { Failure } from '@/lib/schema/outcome';
import type { PictureState } from '@/lib/schema/picture-file';
import { listPictureLinks } from '@/lib/store/pictures';
import { type PictureFailure, pictureFailure } from '@/lib/text/picture-failure';
import { sendCommand } from './send-command';

/** How many pictures of a clipping stand where; a picture that waits is being fetched. */
export type PictureCounts = Record<PictureState, number>;

/** A picture that is not kept, and why; undefined while it is being fetched. */
export type MissingPicture = { src: string; why: PictureFailure | undefined };

/**
 * Where the pictures of a clipping stand, why those are missing that are, and a way to keep them offline: all of them, or
 * after the permission for the host of one was asked for. It returns what went wrong.
 */
export function usePictureStates(clippingId: string): {
  counts: PictureCounts;
  missing: readonly MissingPicture[];
  keep: (src?: string) => Promise<Failure | undefined>;
} {
  const links = useLiveQuery(() => listPictureLinks(clippingId), [clippingId]) ?? [];
  const counts: PictureCounts = { waiting: 0, kept: 0, failed: 0, 'not-permitted': 0 };
  for (const { state } of links) counts[state] += 1;

  const missing = links
    .filter(({ state }) => state !== 'kept')
    .map((link) => ({ src: link.src, why: pictureFailure(link) }));

  // The browser's prompt comes only in answer to a click, so nothing may be awaited before it.
  const keep = async (one?: string): Promise<Failure | undefined> => {
    const wanted = links.filter(
      ({ state, src }) => state !== 'kept' && isWebAddress(src) && (one === undefined || src === one),
    );
    if (wanted.length > 0 && !(await askForHosts(wanted.map(({ src }) => src)))) return undefined;
    const outcome = await sendCommand('keepPictures', { ids: [clippingId] });
    return outcome.ok ? undefined : outcome.failure;
  };
  return { counts, missing, keep };
}

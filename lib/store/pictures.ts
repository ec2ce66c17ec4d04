import type { PictureFile, PictureLink } from '@/lib/schema/picture-file';
import { database } from './database';
import { newJob } from './jobs';

/** What is known of a clipping's pictures: kept, waiting, failed. */
export const listPictureLinks = (clippingId: string): Promise<PictureLink[]> =>
  database.pictureLinks.where('[clippingId+src]').between([clippingId, ''], [clippingId, '\uffff']).toArray();

/** The kept files of a clipping's pictures by the address the body has. */
export async function getPictures(clippingId: string): Promise<Map<string, PictureFile>> {
  const links = (await listPictureLinks(clippingId)).filter((link) => link.state === 'kept');
  const files = await database.pictures.bulkGet(links.map((link) => link.hash));
  return new Map(links.flatMap((link, index) => (files[index] ? [[link.src, files[index]] as const] : [])));
}

/** Links of a clipping's pictures that are still to be kept. */
export async function listWantedPictures(clippingId: string): Promise<PictureLink[]> {
  return (await listPictureLinks(clippingId)).filter((link) => link.state !== 'kept');
}

/** Queues the pictures of clippings; those that failed before wait again, as the editor sees. */
export function queuePictures(ids: readonly string[], now: string): Promise<void> {
  return database.transaction('rw', database.jobs, database.pictureLinks, async () => {
    await database.jobs.bulkPut(ids.map((id) => newJob('keep-pictures', id, now)));
    await database.pictureLinks
      .where('clippingId')
      .anyOf(ids)
      .filter(({ state }) => state !== 'kept')
      .modify({ state: 'waiting', reason: '' });
  });
}

/** Keeps a picture's file, once for all that show it, and ties it to the clipping if that is still there. */
export function keepPicture(link: PictureLink, file: PictureFile): Promise<void> {
  return database.transaction(
    'rw',
    database.clippings,
    database.pictures,
    database.pictureLinks,
    async () => {
      if ((await database.clippings.where('id').equals(link.clippingId).count()) === 0) return;
      await database.pictures.put(file);
      await database.pictureLinks.put({ ...link, state: 'kept', hash: file.hash, reason: '' });
    },
  );
}

/** Notes why a picture is not kept; one that was kept meanwhile stays kept. */
export const markPicture = (
  { clippingId, src }: PictureLink,
  state: 'waiting' | 'failed' | 'not-permitted',
  reason: string,
): Promise<unknown> =>
  database.pictureLinks
    .where('[clippingId+src]')
    .equals([clippingId, src])
    .filter((link) => link.state !== 'kept')
    .modify({ state, reason });

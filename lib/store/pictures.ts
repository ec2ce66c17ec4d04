import type { PictureFile, PictureLink } from '@/lib/schema/picture-file';
import { database } from './database';

/** What is known of a clipping's pictures: kept, waiting, failed. */
export const listPictureLinks = (clippingId: string): Promise<PictureLink[]> =>
  database.pictureLinks.where('[clippingId+src]').between([clippingId, ''], [clippingId, '\uffff']).toArray();

/** The kept files of a clipping's pictures by the address the body has. */
export async function getPictures(clippingId: string): Promise<Map<string, PictureFile>> {
  const links = (await listPictureLinks(clippingId)).filter((link) => link.state === 'kept');
  const files = await database.pictures.bulkGet(links.map((link) => link.hash));
  return new Map(links.flatMap((link, index) => (files[index] ? [[link.src, files[index]] as const] : [])));
}

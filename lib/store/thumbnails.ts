import { database } from './database';
import { listPictureLinks } from './pictures';

/** Hash of the kept picture that stands for a clipping: of `src`, its first, else of any other; empty where none is kept. */
export async function thumbnailHash(clippingId: string, src: string): Promise<string> {
  const kept = (await listPictureLinks(clippingId)).filter((link) => link.state === 'kept');
  return (kept.find((link) => link.src === src) ?? kept[0])?.hash ?? '';
}

/** A kept picture's file as a blob; undefined where it is gone. */
export async function pictureBlob(hash: string): Promise<Blob | undefined> {
  const file = await database.pictures.get(hash);
  return file && new Blob([file.bytes as Uint8Array<ArrayBuffer>], { type: file.type });
}

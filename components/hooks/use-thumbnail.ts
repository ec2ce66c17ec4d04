import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { smallPicture } from '@/lib/platform/small-picture';
import { pictureBlob, thumbnailHash } from '@/lib/store/thumbnails';

/** Width of a thumbnail in device pixels: sharp on screens of twice the density. */
const width = 144;

/** How many decoded thumbnails are kept at hand; each takes about 60 kB. */
const most = 200;

const decoded = new Map<string, Promise<ImageBitmap | undefined>>();

/** The picture that stands for a clipping, decoded small; undefined until it is, and where none is kept. */
export function useThumbnail(id: string, src: string): ImageBitmap | undefined {
  const hash = useLiveQuery(() => thumbnailHash(id, src), [id, src]);
  const [shown, setShown] = useState<{ hash: string; picture: ImageBitmap | undefined }>();
  useEffect(() => {
    if (!hash) return;
    let left = false;
    void decode(hash).then((picture) => left || setShown({ hash, picture }));
    return () => {
      left = true;
    };
  }, [hash]);
  return shown && shown.hash === hash ? shown.picture : undefined;
}

/** Reprints share a picture: it is decoded once for all of them. */
function decode(hash: string): Promise<ImageBitmap | undefined> {
  const known = decoded.get(hash) ?? pictureBlob(hash).then((blob) => blob && smallPicture(blob, width));
  decoded.delete(hash);
  decoded.set(hash, known);
  const [oldest] = decoded.keys();
  if (decoded.size > most && oldest !== undefined) decoded.delete(oldest);
  return known;
}

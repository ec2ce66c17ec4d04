import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useMemo } from 'react';
import type { PictureFile } from '@/lib/schema/picture-file';
import { getPictures } from '@/lib/store/pictures';

/** The address a picture of a clipping is shown from: its stored copy, or where it was printed. */
export function useStoredPictures(clippingId: string): (src: string) => string {
  const files = useLiveQuery(() => getPictures(clippingId), [clippingId]);
  const copies = useMemo(
    () => new Map([...(files ?? [])].map(([src, file]) => [src, URL.createObjectURL(blobOf(file))])),
    [files],
  );
  useEffect(() => () => copies.forEach((address) => URL.revokeObjectURL(address)), [copies]);
  return useCallback((src) => copies.get(src) ?? src, [copies]);
}

const blobOf = ({ bytes, type }: PictureFile): Blob => new Blob([bytes as Uint8Array<ArrayBuffer>], { type });

import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { hostOf } from '@/components/shared/host-of';
import type { ShownPictures } from '@/components/shared/shown-pictures';
import type { PictureFile } from '@/lib/schema/picture-file';
import { getPictures } from '@/lib/store/pictures';

const none: ReadonlySet<string> = new Set();

/**
 * The pictures of a clipping as they are kept. What is not kept is shown from a host once the editor asked for that
 * host's; nothing remembers it beyond this opening of the clipping.
 */
export function useStoredPictures(clippingId: string): ShownPictures {
  const files = useLiveQuery(() => getPictures(clippingId), [clippingId]);
  const [asked, setAsked] = useState({ clippingId, hosts: none });
  const copies = useMemo(
    () => files && new Map([...files].map(([src, file]) => [src, URL.createObjectURL(blobOf(file))])),
    [files],
  );
  useEffect(() => () => copies?.forEach((address) => URL.revokeObjectURL(address)), [copies]);
  return useMemo(() => {
    const hosts = asked.clippingId === clippingId ? asked.hosts : none;
    return {
      addressOf(src) {
        if (!src.startsWith('http')) return src;
        if (!copies) return undefined;
        return copies.get(src) ?? (hosts.has(hostOf(src)) ? src : null);
      },
      load: (src) => setAsked({ clippingId, hosts: new Set([...hosts, hostOf(src)]) }),
    };
  }, [copies, asked, clippingId]);
}

const blobOf = ({ bytes, type }: PictureFile): Blob => new Blob([bytes as Uint8Array<ArrayBuffer>], { type });

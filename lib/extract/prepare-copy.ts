import type { PageCopy } from '@/lib/capture/page-copy';
import { resolvePictures } from './resolve-pictures';
import { silentTags } from './tags';

/** Makes the copy ready to be read: pictures carry their real address, and what is no text or picture is gone. */
export function prepareCopy({ document }: PageCopy): void {
  resolvePictures(document);
  for (const element of document.querySelectorAll(`body :is(${silentTags})`)) element.remove();
}

import type { PageCopy } from '@/lib/capture/page-copy';
import { resolvePictures } from './resolve-pictures';
import { silentTags } from './tags';

/** What lies over the page and is answered, not read: consent, login and share dialogs. */
const dialogs = '[role="dialog"],[role="alertdialog"],[aria-modal="true"]';

/** Makes the copy ready to be read: pictures carry their real address, and what is no text or picture is gone. */
export function prepareCopy({ document }: PageCopy): void {
  resolvePictures(document);
  for (const element of document.querySelectorAll(`body :is(${silentTags},${dialogs})`)) element.remove();
}

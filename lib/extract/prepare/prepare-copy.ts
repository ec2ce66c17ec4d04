import type { PageCopy } from '@/lib/capture/page-copy';
import { resolvePictures } from '../pictures/resolve-pictures';
import { silentTags } from '../tags';

/** What lies over the page and is answered, not read: consent, login and share dialogs. */
const dialogs = '[role="dialog"],[role="alertdialog"],[aria-modal="true"]';

/** Words for screen readers alone, by the class names that frameworks and newsrooms give them. */
const unseen = '.visually-hidden,.visuallyhidden,.sr-only,.screen-reader-text';
const creditLabel = /^(作者|记者|記者|来源|來源|图像来源|圖像來源)[,，:：\s]*$/;

/** Screen readers are told `作者, ` before a name: such a label is kept as one, all else that is not seen goes. */
function dropUnseen(document: Document): void {
  for (const words of document.querySelectorAll(unseen)) {
    const label = creditLabel.exec((words.textContent ?? '').trim())?.[1];
    words.replaceWith(label ? `${label}：` : '');
  }
}

/** Makes the copy ready to be read: pictures carry their real address, and what is no text or picture is gone. */
export function prepareCopy({ document }: PageCopy): void {
  resolvePictures(document);
  dropUnseen(document);
  for (const element of document.querySelectorAll(`body :is(${silentTags},${dialogs})`)) element.remove();
}

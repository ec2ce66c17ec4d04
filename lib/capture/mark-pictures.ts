import type { Pair } from './clone-tree';
import { dom } from './unclobbered';

/** Attribute of the copy's pictures: `width×height` in CSS pixels as loaded; absent where the picture did not load. */
export const loadedSize = 'data-xl-size';

/** Writes onto the copy's pictures how large the loaded file is, which only the live page knows. */
export function markPictures(pairs: readonly Pair[]): void {
  for (const [live, copy, name] of pairs) {
    if (name !== 'IMG') continue;
    const { naturalWidth, naturalHeight } = live as HTMLImageElement;
    if (naturalWidth > 0)
      Element.prototype.setAttribute.call(copy, loadedSize, `${naturalWidth}x${naturalHeight}`);
    const shown = (live as HTMLImageElement).currentSrc;
    if (shown && !dom.attribute(copy, 'src')) Element.prototype.setAttribute.call(copy, 'src', shown);
  }
}

import type { PageCopy } from '@/lib/capture/page-copy';
import { type Item, itemsOf } from './items';
import { wrapLines } from './wrap-lines';

/** What the editor selected, line by line; nothing where nothing is selected. The copy stays as it is. */
export function selectedItems({ document, selection }: PageCopy): Item[] {
  if (!selection || selection.collapsed) return [];
  const box = document.createElement('div');
  box.append(selection.cloneContents());
  wrapLines(box);
  return itemsOf(box);
}

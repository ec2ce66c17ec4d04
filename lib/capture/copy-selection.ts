import { dom } from './unclobbered';

/** The editor's selection, as a range of the copy; null where nothing is selected. */
export function copySelection(live: Document, copy: Document): Range | null {
  const selection = Document.prototype.getSelection.call(live);
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = twin(startContainer, live, copy);
  const end = twin(endContainer, live, copy);
  if (!start || !end) return null;
  const range = Document.prototype.createRange.call(copy);
  range.setStart(start, startOffset);
  range.setEnd(end, endOffset);
  return range;
}

/** The node at the same place of the copy; both trees are still alike. */
function twin(node: Node, live: Document, copy: Document): Node | null {
  const path: number[] = [];
  for (let at = node; at !== live;) {
    const parent = dom.parent(at);
    if (!parent) return null;
    path.push(Array.prototype.indexOf.call(dom.childNodes(parent), at));
    at = parent;
  }
  return path.reverse().reduce<Node | null>((at, index) => (at && dom.childNodes(at)[index]) ?? null, copy);
}

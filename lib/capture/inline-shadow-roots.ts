import type { Pair } from './clone-tree';
import { dom } from './unclobbered';

/**
 * Puts what open shadow roots show in the place of their hosts' children, with slotted children where they are shown.
 * Only the outermost level: a report is not nested deeper in components.
 */
export function inlineShadowRoots(pairs: readonly Pair[]): void {
  for (const [live, copy, name] of pairs) {
    if (name !== 'DIV' && name !== 'ARTICLE' && !name.includes('-')) continue;
    const root = dom.shadowRoot(live);
    if (root) showShadow(root, copy);
  }
}

function showShadow(root: ShadowRoot, copy: Element): void {
  const holder = copy.ownerDocument.createElement('div');
  for (const node of dom.childNodes(root)) holder.append(dom.clone(node));
  for (const style of dom.all(holder, 'style,script,link')) dom.remove(style);
  const slots = dom.all(holder, 'slot');
  const [first] = slots;
  if (first) first.replaceWith(...dom.childNodes(copy));
  Element.prototype.replaceChildren.call(copy, holder);
}

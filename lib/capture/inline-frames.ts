import type { Pair } from './clone-tree';
import { dom } from './unclobbered';

/** A frame with less text than a short notice is an advertisement, a player or a counter. */
const leastText = 60;

/** Puts the bodies of same-origin frames in the place of the frames, with addresses made absolute by the frame's base. */
export function inlineFrames(pairs: readonly Pair[], base: string): void {
  for (const [live, copy, name] of pairs) {
    if (name !== 'IFRAME' && name !== 'FRAME') continue;
    const inner = sameOriginDocument(live as HTMLIFrameElement);
    const body = inner && dom.body(inner);
    if (!inner || !body || (dom.text(body) ?? '').trim().length < leastText) continue;
    if (dom.attribute(live, 'srcdoc')) continue;
    const shown = dom.clone(body);
    if (dom.base(inner) !== base) makeAbsolute(shown, dom.base(inner));
    const holder = copy.ownerDocument.createElement('div');
    holder.append(...dom.childNodes(shown));
    copy.replaceWith(holder);
  }
}

/** The frame's document; null for a frame of another site, which must not be read. */
function sameOriginDocument(frame: HTMLIFrameElement): Document | null {
  return Object.getOwnPropertyDescriptor(
    frame.nodeName === 'FRAME' ? HTMLFrameElement.prototype : HTMLIFrameElement.prototype,
    'contentDocument',
  )?.get?.call(frame) as Document | null;
}

function makeAbsolute(root: Element, base: string): void {
  for (const name of ['src', 'href', 'data-src', 'data-original'])
    for (const element of dom.all(root, `[${name}]`)) {
      const address = dom.attribute(element, name);
      if (URL.canParse(address, base))
        Element.prototype.setAttribute.call(element, name, new URL(address, base).href);
    }
}

import { cloneTree } from './clone-tree';
import { dropHidden } from './drop-hidden';
import { inlineFrames } from './inline-frames';
import { inlineShadowRoots } from './inline-shadow-roots';
import { copySelection } from './copy-selection';
import { markPictures } from './mark-pictures';
import type { PageCopy } from './page-copy';
import { stripClobbering } from './strip-clobbering';
import { dom } from './unclobbered';

/** The largest markup kept as evidence, as `captureLimits.html` of the schema (which would bring zod into the page). */
const maxMarkup = 20_000_000;

/**
 * A copy of the live page with what only the live page knows: which text is hidden, how large its pictures are, what
 * stands in its frames and shadow roots, what is selected. The live page is only read. Pages beyond what can be read
 * in time are copied in part, and `cuts` says so.
 */
export function copyPage(live: Document): PageCopy {
  const cuts: string[] = [];
  const { copy, pairs, whole } = cloneTree(live, cuts);
  const selection = whole ? copySelection(live, copy) : null;
  const html = whole ? markup(live, cuts) : '';
  markPictures(pairs);
  inlineShadowRoots(pairs);
  inlineFrames(pairs, dom.base(live));
  dropHidden(pairs, live);
  stripClobbering(copy);
  return {
    document: copy,
    address: dom.address(live),
    base: dom.base(live),
    title: dom.title(live).trim(),
    language: languageOf(live),
    encoding: dom.encoding(live),
    html,
    scripts: dom.all(copy, 'script:not([src])').map((script) => dom.text(script) ?? ''),
    selection,
    cuts,
  };
}

function languageOf(live: Document): string {
  const root = dom.root(live);
  return root ? dom.attribute(root, 'lang').trim() : '';
}

function markup(live: Document, cuts: string[]): string {
  const root = dom.root(live);
  if (!root) return '';
  const html = `${dom.doctype(live) ? '<!DOCTYPE html>\n' : ''}${dom.outerHTML(root)}`;
  if (html.length <= maxMarkup) return html;
  cuts.push(`original: ${html.length} characters, not kept`);
  return '';
}

import type { Pair } from './clone-tree';
import { dom } from './unclobbered';

const blank = /^[\s\u200b-\u200f\ufeff]*$/;
/** Inline elements: sites hide their marks between the characters of a sentence in these. */
const inline = new Set([
  'SPAN',
  'I',
  'B',
  'EM',
  'FONT',
  'U',
  'S',
  'SMALL',
  'LABEL',
  'CITE',
  'VAR',
  'STRONG',
  'A',
  'CODE',
]);
const never = new Set([
  'HEAD',
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'LINK',
  'META',
  'TITLE',
  'IFRAME',
  'TEXTAREA',
  'FRAME',
]);
/** Longer text is never such a mark; it may be a body that a script has yet to show. */
const longestMark = 80;

/**
 * Takes out of the copy what a reader does not see: elements that are not displayed, and short marks hidden by size,
 * opacity or place. A body that is only hidden until a script runs stays: it holds most of the page's text.
 */
export function dropHidden(pairs: readonly Pair[], live: Document): void {
  const window = dom.window(live);
  if (!window) return;
  const style = (element: Element): CSSStyleDeclaration => window.getComputedStyle(element);
  const hidden = new Set<Element>();
  const marks = new Map<string, boolean>();
  const roots: Element[] = [];
  const drop: Element[] = [];
  for (const [element, copy, name] of pairs) {
    if (never.has(name)) continue;
    if (hidden.size > 0 && hidden.has(dom.parent(element) as Element)) {
      hidden.add(element);
    } else if (!isShown(element, style)) {
      hidden.add(element);
      roots.push(copy);
    } else if (isStyledLeaf(element) && isMark(element, style, marks)) {
      drop.push(copy);
    }
  }
  for (const copy of [
    ...drop,
    ...roots.filter((root) => !holdsThePage(root) && !holdsTemplate(root) && !isSlide(root)),
  ])
    dom.remove(copy);
}

const waits = /^(?:data-(?:src|original|lazy)|original$|zoomfile$)/m;
const markOf = (copy: Element): string => Element.prototype.getAttributeNames.call(copy).join('\n');

/** A picture that waits for its turn or its loader: one of a slide show, or a hidden `img` beside its background. */
function isSlide(copy: Element): boolean {
  if (copy.nodeName === 'IMG') return /lazy/i.test(dom.attribute(copy, 'class')) || waits.test(markOf(copy));
  if (dom.all(copy, 'img').length === 0 || !blank.test(dom.text(copy) ?? '')) return false;
  const kin = [copy.previousElementSibling, copy.nextElementSibling];
  return kin.some((beside) => beside?.nodeName === copy.nodeName && dom.all(beside, 'img').length > 0);
}

function isShown(element: Element, style: (element: Element) => CSSStyleDeclaration): boolean {
  if (Element.prototype.checkVisibility.call(element)) return true;
  return style(element).display !== 'none';
}

/** An element that is hidden by itself has a class or a style of its own. */
const isStyledLeaf = (element: Element): boolean =>
  dom.firstElement(element) === null &&
  (dom.attribute(element, 'style') !== '' || dom.attribute(element, 'class') !== '');

/** Styles are looked up once for elements that are written alike: getComputedStyle is what costs time here. */
function isMark(
  element: Element,
  style: (element: Element) => CSSStyleDeclaration,
  known: Map<string, boolean>,
): boolean {
  const text = dom.text(element) ?? '';
  if (text.length > longestMark || blank.test(text)) return false;
  const key = `${element.nodeName}|${dom.attribute(element, 'class')}|${dom.attribute(element, 'style')}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const answer = isUnseen(element, style);
  known.set(key, answer);
  return answer;
}

function isUnseen(element: Element, style: (element: Element) => CSSStyleDeclaration): boolean {
  const own = style(element);
  if (parseFloat(own.fontSize) < 1) return true;
  const placed = own.position === 'absolute' || own.position === 'fixed';
  if (placed && (parseFloat(own.left) < -500 || parseFloat(own.top) < -500)) return true;
  if (placed && /rect\(0|inset\((?:50|100)%/.test(`${own.clip} ${own.clipPath}`)) return true;
  if (placed && own.overflow === 'hidden' && parseFloat(own.width) <= 1) return true;
  if (parseFloat(own.textIndent) < -500) return true;
  if (!inline.has(element.nodeName)) return false;
  if (own.opacity === '0') return true;
  const parent = dom.parent(element);
  return (
    own.visibility === 'hidden' && parent?.nodeType === 1 && style(parent as Element).visibility !== 'hidden'
  );
}

/** Whether a hidden box keeps an article's markup in a text area, for a script to show it. */
const holdsTemplate = (copy: Element): boolean =>
  dom.all(copy, 'textarea').some((area) => /<(?:p|article)[\s>]/i.test(dom.text(area) ?? ''));

/** Whether an element holds more than half of what the copy's body says. */
function holdsThePage(copy: Element): boolean {
  const own = (dom.text(copy) ?? '').length;
  if (own < 400) return false;
  const body = dom.body(copy.ownerDocument);
  const prose = dom.all(copy, 'p').length;
  return prose >= 2 && body !== null && own * 2 > (dom.text(body) ?? '').length;
}

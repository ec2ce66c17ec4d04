import type { BodyElement, BodyNode } from '@/lib/schema/body';
import { absolute } from '../absolute-address';
import { bodyElement } from './body-element';

const kept: Record<string, BodyElement['tagName']> = {
  STRONG: 'strong',
  B: 'strong',
  EM: 'em',
  I: 'em',
  SUB: 'sub',
  SUP: 'sup',
  BR: 'br',
};

/** The words of an element with the marks a report may keep; `plain` leaves out bold, which a heading is anyway. */
export function inlineNodes(source: Element, base: string, plain = false): BodyNode[] {
  return [...source.childNodes].flatMap((node): BodyNode[] => {
    if (node.nodeType === 3) return [{ type: 'text', value: (node as Text).data }];
    if (node.nodeType !== 1) return [];
    const child = node as Element;
    const tagName = kept[child.nodeName];
    if (tagName === 'br') return [bodyElement('br', [])];
    const children = inlineNodes(child, base, plain);
    if (child.nodeName === 'A') {
      const href = absolute(child.getAttribute('href'), base);
      if (href && children.length > 0) return [bodyElement('a', children, { href })];
    }
    const worth = tagName && children.some((one) => one.type === 'element' || one.value.trim());
    if (!worth || (plain && (tagName === 'strong' || tagName === 'em'))) return children;
    return [bodyElement(tagName, children)];
  });
}

const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200b\u200c\u2060\ufeff\u00ad]/g;
const eastAsian = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f]';
/** A line's end in the markup shows as a blank; between two Chinese characters there is none. */
const joint = new RegExp(`(?<=${eastAsian})[ \\t]*[\\r\\n]+[ \\t]*(?=${eastAsian})`, 'g');

/** Joins neighbouring texts, collapses blanks and takes them off both ends. */
export function trimmed(nodes: BodyNode[]): BodyNode[] {
  const joined: BodyNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else joined.push(node.type === 'text' ? { ...node } : node);
  }
  for (const node of joined)
    if (node.type === 'text')
      node.value = node.value
        .toWellFormed()
        .replace(unseen, '')
        .replace(joint, '')
        .replace(/[ \t\r\n\u00a0]+/g, ' ');
  trimEnd(joined, 'first');
  trimEnd(joined, 'last');
  return joined;
}

function trimEnd(nodes: BodyNode[], side: 'first' | 'last'): void {
  for (;;) {
    const node = side === 'first' ? nodes[0] : nodes.at(-1);
    if (!node) return;
    if (node.type === 'element' && node.tagName !== 'br') return trimEnd(node.children as BodyNode[], side);
    if (node.type === 'text') {
      node.value =
        side === 'first' ? node.value.replace(/^[\s\u3000]+/, '') : node.value.replace(/[\s\u3000]+$/, '');
      if (node.value) return;
    }
    if (side === 'first') nodes.shift();
    else nodes.pop();
  }
}

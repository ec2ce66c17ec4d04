import type { Body, BodyElement, BodyNode } from '@/lib/schema/body';
import type { Item } from './items';
import { absolute } from './absolute-address';
import { pictureSize } from './picture-size';

const kept: Record<string, BodyElement['tagName']> = {
  STRONG: 'strong',
  B: 'strong',
  EM: 'em',
  I: 'em',
  SUB: 'sub',
  SUP: 'sup',
  BR: 'br',
};

const element = (
  tagName: BodyElement['tagName'],
  children: BodyNode[],
  properties: BodyElement['properties'] = {},
): BodyElement => ({ type: 'element', tagName, properties, children });

/** The body tree of the items that stay; `base` makes links absolute. */
export function bodyTree(items: readonly Item[], base: string): Body {
  return {
    type: 'root',
    children: items.filter((item) => !item.removed).flatMap((item) => blockOf(item, base)),
  };
}

function blockOf(item: Item, base: string): BodyElement[] {
  if (item.kind === 'picture') return [figure(item, base)];
  if (item.kind === 'table') return [table(item.element, base)];
  if (item.kind === 'list') return [list(item.element, base)];
  const lines = item.joined ? [item.joined, item.element] : [item.element];
  const children = trimmed(
    lines.flatMap((line, at) => [...blank(at), ...inline(line, base, item.level > 0)]),
  );
  if (children.length === 0) return [];
  if (item.level > 0) return [element(`h${item.level as 2 | 3 | 4}`, children)];
  return [element(item.element.nodeName === 'PRE' ? 'pre' : 'p', children)];
}

const blank = (at: number): BodyNode[] => (at > 0 ? [{ type: 'text', value: ' ' }] : []);

function figure(item: Item, base: string): BodyElement {
  const src = absolute(item.element.getAttribute('src'), base);
  const alt = item.element.getAttribute('alt') ?? '';
  const image = element('img', [], { ...(src ? { src } : {}), alt, ...pictureSize(item.element) });
  if (!item.caption) return element('figure', [image]);
  return element('figure', [image, element('figcaption', [{ type: 'text', value: item.caption }])]);
}

function list(source: Element, base: string): BodyElement {
  const items = [...source.querySelectorAll('li')].filter((one) => !one.parentElement?.closest('li'));
  const children = items.flatMap((one) => {
    const words = trimmed(inline(one, base));
    return words.length > 0 ? [element('li', words)] : [];
  });
  const start = Number.parseInt(source.getAttribute('start') ?? '', 10);
  const properties = source.nodeName === 'OL' && start > 1 ? { start } : {};
  return element(source.nodeName === 'OL' ? 'ol' : 'ul', children, properties);
}

function table(source: Element, base: string): BodyElement {
  const rows = [...source.querySelectorAll('tr')].map((row) => element('tr', cells(row, base)));
  const caption = source.querySelector('caption');
  const title = caption ? [element('caption', trimmed(inline(caption, base)))] : [];
  return element('table', [
    ...title,
    element(
      'tbody',
      rows.filter((row) => row.children.length > 0),
    ),
  ]);
}

function cells(row: Element, base: string): BodyElement[] {
  return [...row.children]
    .filter((cell) => cell.nodeName === 'TD' || cell.nodeName === 'TH')
    .map((cell) => {
      const spans = [
        ['colSpan', Number(cell.getAttribute('colspan'))],
        ['rowSpan', Number(cell.getAttribute('rowspan'))],
      ].filter(([, count]) => Number.isInteger(count) && (count as number) > 1 && (count as number) <= 1000);
      return element(
        cell.nodeName === 'TH' ? 'th' : 'td',
        trimmed(inline(cell, base)),
        Object.fromEntries(spans),
      );
    });
}

/** The words of an element with the marks a report may keep; `plain` leaves out bold, which a heading is anyway. */
function inline(source: Element, base: string, plain = false): BodyNode[] {
  return [...source.childNodes].flatMap((node): BodyNode[] => {
    if (node.nodeType === 3) return [{ type: 'text', value: (node as Text).data }];
    if (node.nodeType !== 1) return [];
    const child = node as Element;
    const tagName = kept[child.nodeName];
    if (tagName === 'br') return [element('br', [])];
    const children = inline(child, base, plain);
    if (child.nodeName === 'A') {
      const href = absolute(child.getAttribute('href'), base);
      if (href && children.length > 0) return [element('a', children, { href })];
    }
    const worth = tagName && children.some((one) => one.type === 'element' || one.value.trim());
    if (!worth || (plain && (tagName === 'strong' || tagName === 'em'))) return children;
    return [element(tagName, children)];
  });
}

const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200b\u200c\u2060\ufeff\u00ad]/g;
const eastAsian = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f]';
/** A line's end in the markup shows as a blank; between two Chinese characters there is none. */
const joint = new RegExp(`(?<=${eastAsian})[ \\t]*[\\r\\n]+[ \\t]*(?=${eastAsian})`, 'g');

/** Joins neighbouring texts, collapses blanks and takes them off both ends. */
function trimmed(nodes: BodyNode[]): BodyNode[] {
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

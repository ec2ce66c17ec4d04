import type { Body, BodyElement, BodyNode } from '@/lib/schema/body';
import { absolute } from '../absolute-address';
import { pictureSize } from '../pictures/picture-size';
import { bodyElement } from './body-element';
import { inlineNodes, trimmed } from './inline-nodes';
import type { Item } from './items';

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
    lines.flatMap((line, at) => [...blank(at), ...inlineNodes(line, base, item.level > 0)]),
  );
  if (children.length === 0) return [];
  if (item.level > 0) return [bodyElement(`h${item.level as 2 | 3 | 4}`, children)];
  return [bodyElement(item.element.nodeName === 'PRE' ? 'pre' : 'p', children)];
}

const blank = (at: number): BodyNode[] => (at > 0 ? [{ type: 'text', value: ' ' }] : []);

function figure(item: Item, base: string): BodyElement {
  const src = absolute(item.element.getAttribute('src'), base);
  const alt = item.element.getAttribute('alt') ?? '';
  const image = bodyElement('img', [], { ...(src ? { src } : {}), alt, ...pictureSize(item.element) });
  if (!item.caption) return bodyElement('figure', [image]);
  return bodyElement('figure', [image, bodyElement('figcaption', [{ type: 'text', value: item.caption }])]);
}

function list(source: Element, base: string): BodyElement {
  const items = [...source.querySelectorAll('li')].filter((one) => !one.parentElement?.closest('li'));
  const children = items.flatMap((one) => {
    const words = trimmed(inlineNodes(one, base));
    return words.length > 0 ? [bodyElement('li', words)] : [];
  });
  const start = Number.parseInt(source.getAttribute('start') ?? '', 10);
  const properties = source.nodeName === 'OL' && start > 1 ? { start } : {};
  return bodyElement(source.nodeName === 'OL' ? 'ol' : 'ul', children, properties);
}

function table(source: Element, base: string): BodyElement {
  const rows = [...source.querySelectorAll('tr')].map((row) => bodyElement('tr', cells(row, base)));
  const caption = source.querySelector('caption');
  const title = caption ? [bodyElement('caption', trimmed(inlineNodes(caption, base)))] : [];
  return bodyElement('table', [
    ...title,
    bodyElement(
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
      return bodyElement(
        cell.nodeName === 'TH' ? 'th' : 'td',
        trimmed(inlineNodes(cell, base)),
        Object.fromEntries(spans),
      );
    });
}

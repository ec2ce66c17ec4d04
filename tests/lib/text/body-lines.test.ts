import { describe, expect, test } from 'vitest';
import type { Body, BodyElement } from '@/lib/schema/body';
import { bodyLines, bodyText, tableText } from '@/lib/text/body-lines';

const element = (tagName: BodyElement['tagName'], ...children: (BodyElement | string)[]): BodyElement => ({
  type: 'element',
  tagName,
  properties: {},
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});
const rows = (cell: 'td' | 'th') => element('tr', element(cell, '床位'), element('td', '600张'));
const body = (...children: BodyElement[]): Body => ({ type: 'root', children });

describe('lines of a body', () => {
  test('headings, paragraphs, list items, captions and cells come in reading order', () => {
    const tree = body(
      element('h2', '一、强基'),
      element('p', '第一段', element('br'), '第二行'),
      element('ul', element('li', '一项'), element('li', element('p', '另一项'))),
      element('figure', element('img'), element('figcaption', '图为义诊')),
      element('table', element('tbody', rows('td'))),
    );
    expect(bodyLines(tree).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'heading 一、强基',
      'paragraph 第一段\n第二行',
      'paragraph 一项',
      'paragraph 另一项',
      'caption 图为义诊',
      'cell 床位',
      'cell 600张',
    ]);
    expect(bodyText(tree)).toBe('一、强基\n第一段 第二行\n一项\n另一项\n床位\n600张');
  });

  test('tables with header cells or a title stand beside the text', () => {
    const tree = body(
      element('p', '公示如下'),
      element('table', element('tbody', rows('th'))),
      element('table', element('caption', '表1 床位'), element('tbody', rows('td'))),
    );
    expect(bodyText(tree)).toBe('公示如下');
    expect(tableText(tree)).toBe('床位\n600张\n表1 床位\n床位\n600张');
    expect(bodyLines(tree)).toHaveLength(6);
  });
});

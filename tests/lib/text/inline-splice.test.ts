import { expect, test } from 'vitest';
import type { BodyElement, BodyNode, BodyTag } from '@/lib/schema/body';
import { cutInline, joinInline, spliceInline } from '@/lib/text/inline-splice';

const text = (value: string): BodyNode => ({ type: 'text', value });
const element = (
  tagName: BodyTag,
  children: BodyNode[] = [],
  properties: BodyElement['properties'] = {},
): BodyNode => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const bold = (value: string): BodyNode => element('strong', [text(value)]);
const link = (value: string): BodyNode => element('a', [text(value)], { href: 'https://news.example/1' });
const picture = element('img', [], { src: 'https://img.example/1.jpg' });

/** Inline nodes as one line: `*bold*`, `<link>`, `|` for a line break, `@` for a picture. */
function line(nodes: readonly BodyNode[]): string {
  const shown: Partial<Record<BodyTag, (inner: string) => string>> = {
    strong: (inner) => `*${inner}*`,
    a: (inner) => `<${inner}>`,
    br: () => '|',
    img: () => '@',
  };
  return nodes
    .map((node) => (node.type === 'text' ? node.value : (shown[node.tagName]?.(line(node.children)) ?? '?')))
    .join('');
}

const run = [text('新增'), bold('床位'), text('800张'), picture, element('br'), link('原文')];

test.for([
  [0, '', '新增*床位*800张@|<原文>'],
  [1, '新', '增*床位*800张@|<原文>'],
  [3, '新增*床*', '*位*800张@|<原文>'],
  [4, '新增*床位*', '800张@|<原文>'],
  [8, '新增*床位*800张@', '|<原文>'],
  [9, '新增*床位*800张@|', '<原文>'],
  [11, '新增*床位*800张@|<原文>', ''],
] as const)('cut at %i', ([at, before, behind]) => {
  expect(line(cutInline(run, at, 'before'))).toBe(before);
  expect(line(cutInline(run, at, 'behind'))).toBe(behind);
});

test.for([
  ['a letter put in takes the marks before it', 4, 4, '数', '新增*床位数*800张@|<原文>'],
  ['nothing is put into a link', 11, 11, '在此', '新增*床位*800张@|<原文>在此'],
  ['what is taken out leaves the marks around it', 1, 3, '', '新*位*800张@|<原文>'],
  ['marks that hold nothing go', 2, 4, '病床', '新增病床800张@|<原文>'],
  ['a picture within stays', 7, 9, '', '新增*床位*800@<原文>'],
  ['at the beginning', 0, 2, '增加', '增加*床位*800张@|<原文>'],
] as const)('%s', ([, start, end, put, expected]) => {
  const nodes = put === '' ? [] : [text(put)];
  expect(line(spliceInline(run, start, end, nodes))).toBe(expected);
});

test('neighbouring texts become one', () => {
  expect(joinInline([text('甲')], [text(''), text('乙')])).toEqual([text('甲乙')]);
});

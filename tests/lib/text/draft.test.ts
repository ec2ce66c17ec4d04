import { expect, test } from 'vitest';
import type { Body, BodyElement, BodyNode, BodyTag } from '@/lib/schema/body';
import { textOf } from '@/lib/text/body-lines';
import {
  bodyOfDraft,
  type Draft,
  draftOf,
  isLeaf,
  joinBefore,
  leafAt,
  reshaped,
  split,
  topHeading,
  withGone,
  withText,
} from '@/lib/text/draft';

const element = (
  tagName: BodyTag,
  children: (BodyNode | string)[] = [],
  properties: BodyElement['properties'] = {},
): BodyElement => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});
const picture = element('img', [], { src: 'https://img.example/1.jpg' });
const body: Body = {
  type: 'root',
  children: [
    element('h2', ['一、建好支部']),
    element('p', ['医院设', element('strong', ['床位']), '800张。'], { align: 'center' }),
    element('figure', [picture, element('figcaption', ['图为病房'])]),
    element('ul', [element('li', ['义诊']), element('li', ['宣讲'])]),
    element('p', ['结尾。']),
  ],
};
const draft = draftOf(body);
const shape = (edited: Draft): string[] =>
  bodyOfDraft(edited).children.map(
    (node) => `${node.type === 'element' ? node.tagName : ''}:${textOf(node)}`,
  );
const whole = shape(draft);

test('a body that nobody edited is the body it was', () => {
  expect(bodyOfDraft(draft)).toEqual(body);
});

test('loose text is a paragraph, blanks between blocks are nothing', () => {
  const loose = draftOf({
    type: 'root',
    children: [
      { type: 'text', value: ' \n' },
      { type: 'text', value: '导语' },
    ],
  });
  expect(shape(loose)).toEqual(['p:导语']);
});

test('what is typed changes its leaf alone and keeps the marks', () => {
  const edited = withText(draft, { key: 1, path: [] }, '医院现设床位800张。');
  expect(leafAt(edited, { key: 1, path: [1] })).toEqual(element('strong', ['床位']));
  expect(shape(edited)).toEqual(whole.with(1, 'p:医院现设床位800张。'));
  expect(edited[0]).toBe(draft[0]);
  expect(leafAt(edited, { key: 1, path: [] })?.properties).toEqual({ align: 'center' });
});

test('captions and items are edited where they are', () => {
  const caption = withText(draft, { key: 2, path: [1] }, '图为新病房');
  expect(leafAt(caption, { key: 2, path: [0] })).toEqual(picture);
  expect(shape(caption)[2]).toBe('figure:图为新病房');
  expect(shape(withText(draft, { key: 3, path: [1] }, '宣讲会'))[3]).toBe('ul:义诊宣讲会');
});

test('a line break that was typed is one, but for text that was set', () => {
  const edited = withText(draft, { key: 4, path: [] }, '结\n尾。');
  expect(leafAt(edited, { key: 4, path: [] })?.children).toHaveLength(3);
  const poem = draftOf({ type: 'root', children: [element('pre', ['春'])] });
  expect(leafAt(withText(poem, { key: 0, path: [] }, '春\n夏'), { key: 0, path: [] })?.children).toEqual([
    { type: 'text', value: '春\n夏' },
  ]);
});

test.for([
  ['a paragraph', { key: 1, path: [], at: 4 }, ['h2:一、建好支部', 'p:医院设床', 'p:位800张。'], 5, []],
  ['a heading, which a paragraph follows', { key: 0, path: [], at: 2 }, ['h2:一、', 'p:建好支部'], 5, []],
] as const)('%s is split', ([, caret, head, key, path]) => {
  const done = split(draft, caret);
  expect(shape(done!.draft).slice(0, head.length)).toEqual(head);
  expect(done!.caret).toEqual({ key, path, at: 0 });
});

test('an item is split within its list, a caption is not', () => {
  const done = split(draft, { key: 3, path: [0], at: 1 });
  expect(leafAt(done!.draft, { key: 3, path: [] })?.children.map(textOf)).toEqual(['义', '诊', '宣讲']);
  expect(done!.caret).toEqual({ key: 3, path: [1], at: 0 });
  expect(split(draft, { key: 2, path: [1], at: 1 })).toBeUndefined();
});

test('a block is joined to the text before it, but not to a picture or a list', () => {
  const done = joinBefore(draft, { key: 1, path: [] });
  expect(shape(done!.draft)[0]).toBe('h2:一、建好支部医院设床位800张。');
  expect(done!.caret).toEqual({ key: 0, path: [], at: 6 });
  expect(joinBefore(draft, { key: 4, path: [] })).toBeUndefined();
  expect(joinBefore(draft, { key: 0, path: [] })).toBeUndefined();
  const items = joinBefore(draft, { key: 3, path: [1] });
  expect(leafAt(items!.draft, { key: 3, path: [] })?.children.map(textOf)).toEqual(['义诊宣讲']);
});

test('what was split is whole again when joined', () => {
  const { draft: parts, caret } = split(draft, { key: 1, path: [], at: 4 })!;
  expect(shape(joinBefore(parts, caret)!.draft)).toEqual(whole);
});

test('a block takes another shape', () => {
  const quote = reshaped(draft, 1, 'blockquote');
  expect(shape(quote)[1]).toBe('blockquote:医院设床位800张。');
  expect(leafAt(quote, { key: 1, path: [] })?.properties).toEqual({});
});

test('a deleted block is brought back, and joining steps over it', () => {
  const without = withGone(draft, 1, true);
  expect(shape(without)).toEqual(whole.toSpliced(1, 1));
  expect(shape(withGone(without, 1, false))).toEqual(whole);
  const bare = withGone(withGone(without, 2, true), 3, true);
  expect(shape(joinBefore(bare, { key: 4, path: [] })!.draft)).toEqual(['h2:一、建好支部结尾。']);
});

test('blocks left empty are not kept', () => {
  expect(shape(withText(draft, { key: 4, path: [] }, ' '))).toEqual(whole.slice(0, 4));
});

test.for([
  [element('p', ['甲']), true],
  [element('p', [picture]), false],
  [element('p', []), true],
  [element('blockquote', [element('p', ['甲'])]), false],
  [element('table', []), false],
  [element('hr'), false],
] as const)('%j is edited as one run: %s', ([node, expected]) => {
  expect(isLeaf(node)).toBe(expected);
});

test.for([
  [['p'], 2],
  [['h3', 'h4', 'p'], 3],
  [['h4', 'h2'], 2],
] as const)('of %j the greatest heading is of level %i', ([tags, level]) => {
  expect(topHeading(draftOf({ type: 'root', children: tags.map((tag) => element(tag, ['甲'])) }))).toBe(
    level,
  );
});

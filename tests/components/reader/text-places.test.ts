// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { passagesOf, rangeOf } from '@/components/reader/text-places';

const root = document.createElement('div');

const built = (tag: string, ...children: (string | Node)[]): HTMLElement => {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
};
/** What is shown within the text and is none of its words. */
const besides = (tag: string, words: string): HTMLElement => {
  const element = built(tag, words);
  element.setAttribute('data-apart', '');
  return element;
};

beforeEach(() => {
  const blocks = [
    built(
      'p',
      '医院设',
      built('strong', '床位'),
      besides('button', '注'),
      '800张。',
      built('br'),
      '次年又增。',
    ),
    built('figure', besides('span', '图片没有存到本机')),
    built('p', '结尾。'),
  ];
  blocks.forEach((block, index) => block.setAttribute('data-block', String(index)));
  root.replaceChildren(...blocks);
  document.body.append(root);
});
afterEach(() => root.remove());

const texts = ['医院设床位800张。\n次年又增。', '', '结尾。'];
const selected = (...passages: { block: number; start: number; end: number }[]) => {
  const range = rangeOf(root, passages);
  return range && passagesOf(root, range).map(({ block, start, end }) => texts[block]?.slice(start, end));
};

test.for([
  [[{ block: 0, start: 0, end: 3 }], ['医院设']],
  [[{ block: 0, start: 3, end: 5 }], ['床位']],
  [[{ block: 0, start: 4, end: 8 }], ['位800']],
  [[{ block: 0, start: 5, end: 12 }], ['800张。\n次']],
  [
    [
      { block: 0, start: 11, end: 16 },
      { block: 2, start: 0, end: 3 },
    ],
    ['次年又增。', '结尾。'],
  ],
] as const)('%j is selected and read again', ([passages, words]) => {
  expect(selected(...passages)).toEqual(words);
});

test('what is shown within the text and is none of it counts for nothing', () => {
  const range = document.createRange();
  range.selectNodeContents(root);
  const passages = passagesOf(root, range);
  expect(passages.map(({ block }) => block)).toEqual([0, 2]);
  expect(passages[0]).toEqual({ block: 0, start: 0, end: texts[0]!.length });
});

test('a place that is not there has no range', () => {
  expect(rangeOf(root, [{ block: 9, start: 0, end: 1 }])).toBeUndefined();
  expect(rangeOf(root, [])).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { heading, lines, link, textNode, wordsOf } from '@/lib/export/nodes';

test('a text has nothing hidden, a heading is one line and at most six deep', () => {
  expect(textNode('a\u202eb')).toEqual({ type: 'text', value: 'ab' });
  expect(heading(9, '甲\n乙')).toEqual({ type: 'heading', depth: 6, children: [textNode('甲 乙')] });
});

describe('only addresses of the web are links', () => {
  test.for<[string, string]>([
    ['https://news.example/', 'link'],
    ['javascript:alert(1)', 'text'],
    ['data:text/html,x', 'text'],
    ['', 'text'],
  ])('%s', ([url, type]) => {
    expect(link('甲', url).type).toBe(type);
  });
});

test('lines are kept, empty ones are not', () => {
  expect(lines(' 甲\n\n 乙 ').map(({ type }) => type)).toEqual(['text', 'break', 'text']);
});

test('the words of a node are those of all it holds', () => {
  const image = { type: 'image' as const, url: 'x', alt: '图' };
  const strong = { type: 'strong' as const, children: [textNode('乙')] };
  expect(wordsOf({ type: 'paragraph', children: [textNode('甲'), strong, { type: 'break' }, image] })).toBe(
    '甲乙图',
  );
});

import { expect, test } from 'vitest';
import type { Highlight } from '@/lib/schema/clipping';
import { blockTexts, countHighlights, inReadingOrder, isPlaced } from '@/lib/text/highlight-place';
import { makeBody, timeOf } from '../../builders';

const highlight = (id: string, block: number, start: number, quote: string, minute = 1): Highlight => ({
  id,
  block,
  start,
  end: start + quote.length,
  quote,
  colour: 'green',
  note: '',
  createdAt: timeOf(minute),
});

test.for([
  [0, 0, '床位', true],
  [0, 1, '床位', false],
  [1, 0, '床位', false],
  [0, 0, '', false],
] as const)('at block %i from %i on, %s is placed: %s', ([block, start, quote, placed]) => {
  expect(isPlaced(highlight('a', block, start, quote), ['床位800张'])).toBe(placed);
});

test('highlights follow the text, and those without a place stand last', () => {
  const list = [
    highlight('lost later', 0, 0, '无', 9),
    highlight('lost', 5, 0, '无', 3),
    highlight('c', 1, 0, '乙'),
    highlight('b', 0, 2, '丙'),
    highlight('a', 0, 0, '甲'),
  ];
  const ids = inReadingOrder(list, ['甲乙丙', '乙']).map(({ id }) => id);
  expect(ids).toEqual(['a', 'b', 'c', 'lost', 'lost later']);
});

test('blocks are counted as they stand under the root', () => {
  expect(blockTexts(makeBody(1).body)).toHaveLength(makeBody(1).body.children.length);
});

test('notes are counted where there are any', () => {
  expect(countHighlights([highlight('a', 0, 0, '甲')])).toEqual({ highlights: 1 });
  expect(countHighlights([{ ...highlight('a', 0, 0, '甲'), note: '核' }])).toEqual({
    highlights: 1,
    notes: 1,
  });
});

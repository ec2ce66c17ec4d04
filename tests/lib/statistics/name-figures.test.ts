import { expect, test } from 'vitest';
import { nameFigures } from '@/lib/statistics/name-figures';
import { readQuantities } from '@/lib/statistics/read-quantities';

test('names every figure of a sentence, whatever construction each stands in', () => {
  const text = '床位由80张增加到120张，医师38名，内科、外科患者分别占40%、60%。';
  const named = nameFigures(text, readQuantities(text), { start: 0, end: text.length });
  expect(named.map(({ metric, quantity }) => [metric, quantity.value])).toEqual([
    ['床位（原）', 80],
    ['床位', 120],
    ['医师', 38],
    ['内科患者占比', 40],
    ['外科患者占比', 60],
  ]);
});

test('a sentence without figures has none', () => {
  expect(nameFigures('没有数字', [], { start: 0, end: 4 })).toEqual([]);
});

import { expect, test } from 'vitest';
import { nameFigures } from '@/lib/statistics/name-figures';
import { readParagraph } from '@/lib/statistics/read-paragraph';
import { readQuantities } from '@/lib/statistics/read-quantities';

test('names every figure of a sentence, whatever construction each stands in', () => {
  const text = '床位由80张增加到120张，医师38名，内科、外科患者分别占40%、60%。';
  const { figures, last } = nameFigures(text, readQuantities(text), { start: 0, end: text.length });
  expect(figures.map(({ metric, quantity }) => [metric, quantity.value])).toEqual([
    ['床位（原）', 80],
    ['床位', 120],
    ['医师', 38],
    ['内科患者占比', 40],
    ['外科患者占比', 60],
  ]);
  expect(last?.noun).toBe('医师');
});

test('a sentence may go on with the name of the one before, in the same unit', () => {
  const metrics = (text: string) => readParagraph(text).map(({ metric }) => metric);
  expect(metrics('现有床位1100张。今年新开放200张。')).toEqual(['床位', '新开放床位']);
  expect(metrics('平均住院日为6.7天。院长：目标是6.5天。')).toEqual(['平均住院日', '平均住院日目标']);
});

test('a sentence without figures has none', () => {
  expect(nameFigures('没有数字', [], { start: 0, end: 4 })).toEqual({ figures: [], last: null });
});

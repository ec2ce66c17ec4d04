import { expect, test } from 'vitest';
import { headLength } from '@/lib/statistics/head-nouns';

test.each([
  ['社会监督员不定期暗访', 5],
  ['科室主任签订承诺书', 4],
  ['病区的护士', 0],
  ['锅一字排开', 0],
])('the head of %s ends after %i characters', (phrase, length) => {
  expect(headLength(phrase)).toBe(length);
});

import { expect, test } from 'vitest';
import { endsInHead, headLength } from '@/lib/statistics/head-nouns';

test.each([
  ['社会监督员不定期暗访', 5],
  ['科室主任签订承诺书', 4],
  ['病区的护士', 0],
  ['锅一字排开', 0],
])('the head of %s ends after %i characters', (phrase, length) => {
  expect(headLength(phrase)).toBe(length);
});

test.each([
  ['拥有床位', true],
  ['年门诊量', true],
  ['选派', false],
])('%s names what is counted at its end: %j', (phrase, expected) => {
  expect(endsInHead(phrase)).toBe(expected);
});

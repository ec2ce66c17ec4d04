import { expect, test } from 'vitest';
import { readParagraph } from '@/lib/statistics/read-paragraph';

const read = (text: string) => readParagraph(text).map(({ metric, value }) => [metric, value]);

test('各 gives every thing of a list the same value', () => {
  expect(read('评出金奖、银奖各2名，优秀奖10名。')).toEqual([
    ['评出金奖', 2],
    ['评出银奖', 2],
    ['评出优秀奖', 10],
  ]);
});

test.each([
  ['全院各12个科室参赛。', [['科室参赛', 12]]],
  ['各支部发放资料350份。', [['各支部发放资料', 350]]],
])('%s tells of one thing', (text, figures) => {
  expect(read(text)).toEqual(figures);
});

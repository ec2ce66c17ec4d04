import { expect, test } from 'vitest';
import { readParagraph } from '@/lib/statistics/read-paragraph';

const read = (text: string) =>
  readParagraph(text).map(({ metric, value, period }) => [metric, value, period]);

test.each([
  [
    '医保结算由上年亏损200万元转为盈余90万元。',
    [
      ['医保结算亏损', 2000000, '上年'],
      ['医保结算盈余', 900000, ''],
    ],
  ],
  [
    '统筹基金从超支60万元变为结余15万元。',
    [
      ['统筹基金超支', 600000, ''],
      ['统筹基金结余', 150000, ''],
    ],
  ],
  [
    '床位由300张增至500张。',
    [
      ['床位（原）', 300, ''],
      ['床位', 500, ''],
    ],
  ],
])('%s', (text, figures) => {
  expect(read(text)).toEqual(figures);
});

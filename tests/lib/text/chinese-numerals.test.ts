import { expect, test } from 'vitest';
import { parseChineseNumeral } from '@/lib/text/chinese-numerals';

test.each([
  ['零', 0],
  ['十', 10],
  ['十八', 18],
  ['两百', 200],
  ['一百零五', 105],
  ['三千二百', 3200],
  ['两万', 20000],
  ['一亿三千万', 130000000],
  ['三点五', 3.5],
  ['百', 100],
])('%s is %d', (numeral, value) => {
  expect(parseChineseNumeral(numeral)).toBe(value);
});

test.each(['三四', '十七八', '', '点五', '三点', '三点五点', '三个'])('%s is no number', (numeral) => {
  expect(parseChineseNumeral(numeral)).toBeNull();
});

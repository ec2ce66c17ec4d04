import { expect, test } from 'vitest';
import { readNumbers } from '@/lib/statistics/read-numbers';

const read = (text: string): [string, number][] =>
  readNumbers(text).map((number) => [text.slice(number.start, number.end), number.value]);

test.each<[string, [string, number][]]>([
  ['41.7万人', [['41.7万', 417000]]],
  ['460余万元', [['460余万', 4600000]]],
  ['3万余小时', [['3万余', 30000]]],
  ['近百名', [['百', 100]]],
  ['六个专科群', [['六', 6]]],
  ['一百二十八家', [['一百二十八', 128]]],
  ['三分之一', [['三分之一', 33.3]]],
  ['百分之九十五', [['百分之九十五', 95]]],
  ['2/3以上', [['2/3', 66.7]]],
  ['万分之三', [['万分之三', 0.03]]],
  ['一半', [['一半', 50]]],
  ['1.2亿元', [['1.2亿', 120000000]]],
  ['重3公斤', [['3', 3]]],
  ['占地2千亩', [['2千', 2000]]],
  ['三四十人', []],
  ['2024.3.15', []],
  ['下午三点', [['三', 3]]],
])('%s', (text, numbers) => {
  expect(read(text)).toEqual(numbers);
});

test('a run of digits too long to count is passed over whole', () => {
  expect(read('9'.repeat(100_000))).toEqual([]);
  expect(read('万'.repeat(100_000))).toEqual([]);
});

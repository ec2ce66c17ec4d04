import { expect, test } from 'vitest';
import { changeToNumber, statisticToText, textToValue } from '@/lib/text/statistic-texts';
import type { Statistic } from '@/lib/schema/reading';

const statistic = (changes: Partial<Statistic>): Statistic => ({
  metric: '床位',
  metricKey: 'beds',
  value: 1200,
  unit: '张',
  qualifier: '',
  change: '',
  period: '',
  quote: '',
  section: '',
  ...changes,
});

test.each([
  [{}, '床位 1,200张'],
  [{ qualifier: '近' }, '床位 近1,200张'],
  [{ qualifier: '以上' }, '床位 1,200张以上'],
  [{ value: 98.65, unit: '%', change: '+1.2个百分点', period: '2024年' }, '床位 98.65% +1.2个百分点 2024年'],
])('%j reads %j', (changes, text) => {
  expect(statisticToText(statistic(changes))).toBe(text);
});

test.each([
  ['1,200', { value: 1200 }],
  ['９８．５', { value: 98.5 }],
  ['-3', { value: -3 }],
  ['', {}],
  ['约三成', {}],
])('a value typed as %j', (typed, expected) => {
  expect(textToValue(typed)).toEqual(expected);
});

test.each([
  ['-30%', -30],
  ['+2.7个百分点', 2.7],
  ['＋1,200人', 1200],
  ['', null],
  ['翻番', null],
])('a change of %j is %j great', (change, size) => {
  expect(changeToNumber(change)).toBe(size);
});

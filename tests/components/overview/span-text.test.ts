import { beforeEach, expect, test } from 'vitest';
import { axisLabels, spanText } from '@/components/overview/span-text';
import { speak } from '@/lib/platform/texts';
import { timeBars } from '@/lib/search/overview';
import chinese from '@/public/_locales/zh_CN/messages.json';

beforeEach(() => speak(chinese));

const months = (from: string, to: string): string[] =>
  timeBars(
    new Map([
      [from, 1],
      [to, 1],
    ]),
    '',
    '',
  ).bars.map(({ span }) => span);

test.for([
  ['2024-03', '2024年3月'],
  ['2024', '2024年'],
])('%s reads %s', ([span, words]) => {
  expect(spanText(span as string)).toBe(words);
});

test('with room for it every month is labelled, the first with its year', () => {
  expect([...axisLabels(months('2024-07', '2024-10'), 120).values()]).toEqual([
    '2024年7月',
    '8月',
    '9月',
    '10月',
  ]);
});

test('labels never run together, and years come before months', () => {
  const labels = axisLabels(months('2020-05', '2024-09'), 20);
  expect([...labels.values()]).toEqual(expect.arrayContaining(['2021年', '2022年', '2023年', '2024年']));
  const places = [...labels.keys()].sort((a, b) => a - b);
  const gaps = places.slice(1).map((place, at) => (place - (places[at] ?? 0)) * 20);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(56);
});

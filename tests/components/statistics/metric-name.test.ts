import { beforeEach, expect, test } from 'vitest';
import { metricKeys, metricName } from '@/components/statistics/metric-name';
import { speak } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';
import english from '@/public/_locales/en/messages.json';

beforeEach(() => speak(chinese));

test.for([
  ['zh_CN', chinese],
  ['en', english],
] as const)('every metric has a name of its own in %s', ([, texts]) => {
  speak(texts);
  const names = metricKeys.map(metricName);
  expect(metricKeys.filter((key, at) => names[at] === key)).toEqual([]);
  expect(new Set(names).size).toBe(metricKeys.length);
});

test('a key without a name stands for itself, no key has words for it', () => {
  expect(metricName('robots-in-space')).toBe('robots-in-space');
  expect(metricName('')).toBe(chinese.table_metric_none.message);
  expect(metricName('-')).toBe(chinese.table_metric_none.message);
});

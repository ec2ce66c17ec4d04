import { expect, test } from 'vitest';
import { isCount, plain } from '@/lib/statistics/metric-name';
import { readQuantities } from '@/lib/statistics/read-quantities';

test.each([
  ['12名', true],
  ['12台', true],
  ['12%', false],
  ['12万元', false],
  ['第12位', false],
])('%s counts things or people: %j', (text, expected) => {
  expect(readQuantities(text).map(isCount)).toEqual([expected]);
});

test('a plain name shares its noun and no verb', () => {
  expect(plain('床位')).toEqual({ metric: '床位', verb: '', noun: '床位' });
});

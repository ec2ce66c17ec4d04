import { expect, test } from 'vitest';
import { findLatinNames } from '@/lib/classify/hospitals/latin-names';

test.for([
  ['Doctors at the Ciyun Memorial Hospital said', ['Ciyun Memorial Hospital']],
  [
    'The First Affiliated Hospital of Beiling Medical University opened',
    ['First Affiliated Hospital of Beiling Medical University'],
  ],
  ['a public hospital in the county', []],
  ['Sunny Pet Hospital', []],
  ['The Hospital', []],
  ['慈云醫院', []],
] as const)('%s', ([text, expected]) => {
  expect(findLatinNames(text).map(({ name }) => name)).toEqual(expected);
});

test('offsets point at the name', () => {
  const text = 'At The Ciyun Medical Center on Monday';
  const [mention] = findLatinNames(text);
  expect(text.slice(mention?.start, mention?.end)).toBe('Ciyun Medical Center');
});

import { expect, test } from 'vitest';
import { findPassage } from '@/lib/text/find-passage';

test.for([
  ['床位', { block: 1, start: 2, end: 4 }],
  ['开诊', { block: 0, start: 0, end: 2 }],
  ['手术', undefined],
  ['', undefined],
  [' ', undefined],
  ['新 增床位，', { block: 1, start: 0, end: 5 }],
  ['论文31篇', { block: 2, start: 0, end: 7 }],
] as const)('%s', ([words, place]) => {
  expect(findPassage(['开诊', '新增床位，又增床位', '论文\n31 篇。'], words)).toEqual(place);
});

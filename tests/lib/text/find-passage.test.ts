import { expect, test } from 'vitest';
import { findPassage } from '@/lib/text/find-passage';

test.for([
  ['床位', { block: 1, start: 2, end: 4 }],
  ['开诊', { block: 0, start: 0, end: 2 }],
  ['论文', undefined],
  ['', undefined],
] as const)('%s', ([words, place]) => {
  expect(findPassage(['开诊', '新增床位，又增床位'], words)).toEqual(place);
});

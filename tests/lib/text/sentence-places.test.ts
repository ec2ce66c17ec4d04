import { expect, test } from 'vitest';
import { joinPassages, sentencePlaces, trimmed } from '@/lib/text/sentence-places';

const blocks = ['一、建好支部', '', '开诊了。　“来得早！”他说。', ' \n'];
const wordsOf = ({ block, start, end }: { block: number; start: number; end: number }): string =>
  blocks[block]!.slice(start, end);

test('sentences follow each other without the blanks around them', () => {
  expect(sentencePlaces(blocks).map(wordsOf)).toEqual(['一、建好支部', '开诊了。', '“来得早！”', '他说。']);
});

test.for([
  [' 甲 ', 0, 3, 1, 2],
  ['甲乙', 0, 2, 0, 2],
  ['　', 0, 1, undefined, undefined],
] as const)('%j is trimmed', ([text, start, end, from, to]) => {
  const passage = trimmed(text, { block: 0, start, end });
  expect([passage?.start, passage?.end]).toEqual([from, to]);
});

test('neighbouring sentences are one passage a block', () => {
  expect(joinPassages(sentencePlaces(blocks)).map(wordsOf)).toEqual([
    '一、建好支部',
    '开诊了。　“来得早！”他说。',
  ]);
});

import { expect, test } from 'vitest';
import { commonEnds, followBlocks } from '@/lib/text/follow-blocks';

test.for([
  ['床位800张', '床位900张', 2, 3],
  ['甲', '甲', 1, 0],
  ['甲甲', '甲甲甲', 2, 0],
  ['', '甲', 0, 0],
] as const)('%s and %s share %i and %i', ([one, other, head, tail]) => {
  expect(commonEnds(one, other)).toEqual({ head, tail });
});

test.for([
  ['equal blocks in their order', ['甲', '乙', '甲'], ['甲', '甲', '乙'], [0, 2, 1]],
  ['a changed block', ['导语', '新增床位800张'], ['新增床位900张', '导语'], [1, 0]],
  ['a block that is gone', ['导语', '新增床位'], ['导语'], [0, undefined]],
  ['blocks that were joined', ['前一段。', '后一段！'], ['前一段。后一段！'], [0, 0]],
  ['a block that was split', ['前一段。后一段很长。'], ['前一段。', '后一段很长。'], [0]],
  ['nothing', [], ['甲'], []],
] as const)('%s', ([, older, newer, places]) => {
  expect(followBlocks(older, newer)).toEqual(places);
});

test('of very many changed blocks none is followed, so that it stays quick', () => {
  const older = Array.from({ length: 300 }, (_, index) => `第${index}段旧`);
  const newer = Array.from({ length: 300 }, (_, index) => `第${index}段新`);
  expect(followBlocks(older, newer).every((place) => place === undefined)).toBe(true);
});

import { expect, test } from 'vitest';
import { markSegments, type Mark } from '@/components/shared/mark-segments';

const mark = (id: string, start: number, end: number): Mark => ({ id, kind: 'hit', start, end });

test.each([
  ['no marks', '医院报道', 0, [], ['医院报道:']],
  ['a mark inside', '医院报道', 0, [mark('a', 1, 3)], ['医:', '院报:a', '道:']],
  ['a mark over all', '医院', 0, [mark('a', 0, 2)], ['医院:a']],
  ['overlapping marks', '一二三四', 0, [mark('a', 0, 3), mark('b', 1, 4)], ['一:a', '二三:a b', '四:b']],
  ['a mark that began in an earlier text', '三四', 2, [mark('a', 1, 3)], ['三:a', '四:']],
  ['marks elsewhere in the block', '三四', 2, [mark('a', 0, 2), mark('b', 4, 9)], ['三四:']],
  ['an empty mark', '一二', 0, [mark('a', 1, 1)], ['一二:']],
  ['a mark turned round', '一二', 0, [mark('a', 2, 1)], ['一二:']],
])('%s', (_, text, offset, marks, expected) => {
  const segments = markSegments(text, offset, marks);
  expect(segments.map((segment) => `${segment.text}:${segment.marks.map(({ id }) => id).join(' ')}`)).toEqual(
    expected,
  );
});

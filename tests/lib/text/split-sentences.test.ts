import { expect, test } from 'vitest';
import { splitSentences } from '@/lib/text/split-sentences';

const sentences = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['来了。走了！', ['来了。', '走了！']],
  ['“来了。”他说。', ['“来了。”', '他说。']],
  ['一项；两项。', ['一项；两项。']],
  ['没有句号', ['没有句号']],
  ['等等……后来呢？', ['等等……', '后来呢？']],
  ['上行\n下行', ['上行\n', '下行']],
  ['', []],
])('%j', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { readLines } from '@/scripts/plain-report/read-lines';

const kinds = (lines: string[], gaps: string[] = []): string[] =>
  readLines(lines.map((text) => ({ text, afterGap: gaps.includes(text) }))).map(
    ({ kind, text }) => `${kind}: ${text}`,
  );
const body = '这一段说的是医院的事情，写得比标题长，而且有句号。';

test('unmarked headings stand before text, captions do not', () => {
  expect(kinds(['引才，不拼价码', body, '医院荣获奖项'])).toEqual([
    'heading: 引才，不拼价码',
    `paragraph: ${body}`,
    'caption: 医院荣获奖项',
  ]);
});

test('where headings are marked, an unmarked short line is a caption', () => {
  expect(
    kinds(['一、强堡垒', body, '医院文化长廊', '二、优服务', body]).filter((line) =>
      line.startsWith('caption'),
    ),
  ).toEqual(['caption: 医院文化长廊']);
});

test('a heading printed on two lines is one; two enumerated ones are two', () => {
  expect(kinds(['### 党建照初心', '### 固本强基', body])[0]).toBe('heading: 党建照初心 固本强基');
  expect(
    kinds(['一、概况', '（一）门诊', body, '二、其他', body]).filter((line) => line.startsWith('heading')),
  ).toHaveLength(3);
});

test('a short line behind a picture’s gap is its caption', () => {
  expect(kinds(['颁奖现场', body], ['颁奖现场'])[0]).toBe('caption: 颁奖现场');
});

test('furniture goes, turns and signatures are paragraphs', () => {
  expect(
    kinds(['记者：怎么改？', '陈明：慢慢改。', '上一篇：没有了', '宁川市人民医院', '2025年9月25日']),
  ).toEqual([
    'paragraph: 记者：怎么改？',
    'paragraph: 陈明：慢慢改。',
    'paragraph: 宁川市人民医院',
    'paragraph: 2025年9月25日',
  ]);
});

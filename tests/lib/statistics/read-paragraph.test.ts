import { expect, test } from 'vitest';
import { readParagraph } from '@/lib/statistics/read-paragraph';

test('reads what columns and scans broke: blanks, full width, half-width punctuation', () => {
  const printed = readParagraph('获批科研项目６３项,完成结题\n验收 43 项;发表论文 267 篇(SCI 收录 16 篇)。');
  const plain = readParagraph('获批科研项目63项，完成结题验收43项；发表论文267篇（SCI收录16篇）。');
  const facts = (figures: typeof plain) => figures.map(({ metric, value, unit }) => [metric, value, unit]);
  expect(facts(printed)).toEqual(facts(plain));
  expect(plain.map(({ value }) => value)).toEqual([63, 43, 267, 16]);
});

test('every quote stands in the paragraph and is short', () => {
  const text = '这一年，共选派骨干 58 人外出进修，人工窗口平均排队时间由17分钟压缩到6分钟，满意度达98%。';
  const quotes = readParagraph(text).map(({ quote }) => quote);
  expect(quotes).toHaveLength(4);
  expect(quotes.filter((quote) => quote.length > 40 || !text.includes(quote))).toEqual([]);
});

test('数字 in a change are kept as printed, 成 and Chinese numerals as plain numbers', () => {
  expect(readParagraph('外转患者减少近两成，支出减少1.5万元。').map(({ change }) => change)).toEqual([
    '-20%',
    '-1.5万元',
  ]);
});

test('a share told in tenths and a bit', () => {
  expect(readParagraph('支原体感染占三成五左右。').map(({ value, unit }) => [value, unit])).toEqual([
    [35, '%'],
  ]);
});

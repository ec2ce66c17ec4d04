import { describe, expect, test } from 'vitest';
import { findFolded, fold, foldWithOffsets } from '@/lib/search/fold';

describe('fold', () => {
  test.for([
    ['醫院黨建', '医院党建'],
    ['ＣＴ　１２８排', 'ct 128排'],
    ['DRG付费', 'drg付费'],
    ['床位120㎡', '床位120m2'],
    ['党\u200b建\u00ad品牌', '党建品牌'],
    ['第一\n\n  医院', '第一 医院'],
    ['〇', '〇'],
    ['𠮷田', '𠮷田'],
  ] as const)('%s is searched as %s', ([written, folded]) => {
    expect(fold(written)).toBe(folded);
  });

  test('a part of a text folds to a part of the folded text', () => {
    const text = '省立醫院「胸外科」達３０㎡，ＩＣＵ';
    for (let start = 0; start < text.length; start += 1)
      for (let end = start + 1; end <= text.length; end += 1)
        expect(fold(text)).toContain(fold(text.slice(start, end)));
  });

  test('offsets lead back to what was written', () => {
    const { text, offsets } = foldWithOffsets('面积30㎡　ＣＴ');
    expect(text).toBe('面积30m2 ct');
    expect([...offsets]).toEqual([0, 1, 2, 3, 4, 4, 5, 6, 7]);
  });
});

describe('findFolded', () => {
  test.for([
    { text: '武汉协和医院', words: ['协和'], found: ['协和'] },
    { text: '心胸外科與胸外科', words: ['胸外科'], found: ['胸外科', '胸外科'] },
    { text: '醫院的醫生', words: ['医院', '医'], found: ['醫院', '醫'] },
    { text: 'ＩＣＵ', words: ['icu'], found: ['ＩＣＵ'] },
    { text: '无', words: ['有', ' '], found: [] },
  ])('finds $words in $text', ({ text, words, found }) => {
    expect(findFolded(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  test('hits that overlap become one', () => {
    expect(findFolded('胸外科医院', ['胸外科', '外科医'])).toEqual([{ start: 0, end: 4 }]);
  });
});

import { expect, test } from 'vitest';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { findWords } from '@/lib/classify/topics/find-words';
import { searchForm, wordIndex } from '@/lib/classify/topics/word-index';
import type { Taxonomy } from '@/lib/schema/taxonomy';

const taxonomy: Taxonomy = {
  version: 't',
  genres: [],
  topics: [
    [
      'a',
      [
        ['引进…博士', 1, 'text'],
        ['专科', 0.4, 'text'],
        ['人才', 1, 'names'],
      ],
    ],
    [
      'b',
      [
        ['专科护士', 1, 'text'],
        ['AI', 1, 'text'],
        ['廉', 1, 'text'],
        ['手术室…间', 1, 'text'],
      ],
    ],
  ].map(([id, words]) => ({
    id: id as string,
    zh: id as string,
    en: '',
    hidden: false,
    mergedInto: '',
    words: (words as [string, number, 'text' | 'names'][]).map(([word, weight, where]) => ({
      word,
      weight,
      where,
    })),
  })),
};
const found = (text: string, names = false): string[] =>
  findWords(searchForm(text), wordIndex(taxonomy), names).map(({ entry }) => entry.word);

test.for([
  ['引进了5名博士', ['引进…博士']],
  ['引进设备', []],
  ['专科护士培训', ['专科护士']],
  ['专科建设', ['专科']],
  ['ＡＩ系统', ['AI']],
  ['AIDS防治', []],
  ['扬廉', ['廉']],
  ['手术室的时间', []],
  ['手术室等时间最长的26间', ['手术室…间']],
  ['手术室增加了两间', ['手术室…间']],
  ['人才', []],
] as const)('%s', ([text, words]) => {
  expect(found(text)).toEqual(words);
});

test('headline words count in headlines', () => {
  expect(found('人才', true)).toEqual(['人才']);
});

test('time does not grow faster than the text', () => {
  const index = wordIndex(defaultTaxonomy);
  expect(findWords('医'.repeat(50_000), index, true).length).toBeLessThanOrEqual(50_000);
});

import { expect, test } from 'vitest';
import { mergeTopics } from '@/lib/classify/edit-taxonomy';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { searchForm, wordIndex } from '@/lib/classify/topics/word-index';

test('the index is built once for a taxonomy and again for an edited one', () => {
  expect(wordIndex(defaultTaxonomy)).toBe(wordIndex(defaultTaxonomy));
  expect(wordIndex(mergeTopics(defaultTaxonomy, 'tcm', 'technique'))).not.toBe(wordIndex(defaultTaxonomy));
});

test('longer words come first; widths and case are one', () => {
  const lengths = (wordIndex(defaultTaxonomy).get('党支') ?? []).map(({ head }) => head.length);
  expect(lengths).toEqual([...lengths].sort((one, other) => other - one));
  expect(searchForm('ｓｃｉ论文')).toBe('SCI论文');
});

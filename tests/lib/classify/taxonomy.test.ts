import { expect, test } from 'vitest';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { Taxonomy } from '@/lib/schema/taxonomy';

test('the default taxonomy is valid: 19 topics, 8 genres, names in both languages, words for each', () => {
  expect(Taxonomy.parse(defaultTaxonomy)).toEqual(defaultTaxonomy);
  expect([defaultTaxonomy.topics.length, defaultTaxonomy.genres.length]).toEqual([19, 8]);
  for (const { zh, en, words } of defaultTaxonomy.topics) {
    expect([zh, en].every(Boolean)).toBe(true);
    expect(words.length).toBeGreaterThan(40);
  }
});

test('no word stands twice in one topic at one place', () => {
  for (const { words } of defaultTaxonomy.topics) {
    const keys = words.map(({ word, where }) => `${where} ${word}`);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('a family of words is written out, so that each can be removed', () => {
  const words = defaultTaxonomy.topics.flatMap((topic) => topic.words.map(({ word }) => word));
  expect(words.some((word) => word.includes('|'))).toBe(false);
  expect(words).toContain('刷新…纪录');
  expect(words).toContain('打破…先河');
});

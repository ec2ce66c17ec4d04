import { describe, expect, test } from 'vitest';
import {
  addTopic,
  addWords,
  colourTopic,
  hideTopic,
  mergeTopics,
  removeWord,
  renameTopic,
  splitTopic,
  topicFor,
} from '@/lib/classify/edit-taxonomy';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { wordIndex } from '@/lib/classify/topics/word-index';
import { Taxonomy } from '@/lib/schema/taxonomy';

const topic = (taxonomy: Taxonomy, id: string) => taxonomy.topics.find((candidate) => candidate.id === id);
const topicsOf = (taxonomy: Taxonomy, head: string): (string | undefined)[] =>
  (wordIndex(taxonomy).get(head.slice(0, 2)) ?? [])
    .filter((entry) => entry.head === head)
    .map((entry) => entry.topic);

describe('editing', () => {
  test('every edit gives a valid taxonomy with a new version and leaves the old one as it was', () => {
    const before = structuredClone(defaultTaxonomy);
    const edits = [
      addTopic(defaultTaxonomy, '医养结合', 'Elderly care'),
      renameTopic(defaultTaxonomy, 'tcm', { zh: '国医', en: 'TCM' }),
      hideTopic(defaultTaxonomy, 'tcm'),
      mergeTopics(defaultTaxonomy, 'tcm', 'technique'),
      addWords(defaultTaxonomy, 'tcm', [{ word: '药膳坊', weight: 1, where: 'text' }]),
      removeWord(defaultTaxonomy, 'tcm', '膏方'),
    ];
    for (const edit of edits) {
      expect(Taxonomy.parse(edit)).toEqual(edit);
      expect(edit.version).toBe('1+1');
    }
    expect(hideTopic(edits[0] ?? defaultTaxonomy, 'tcm').version).toBe('1+2');
    expect(defaultTaxonomy).toEqual(before);
  });

  test('a colour comes and goes and leaves the version, so that nothing is read again for it', () => {
    const blue = colourTopic(defaultTaxonomy, 'tcm', 'blue');
    expect(Taxonomy.parse(blue)).toEqual(blue);
    expect(topic(blue, 'tcm')?.colour).toBe('blue');
    expect(blue.version).toBe(defaultTaxonomy.version);
    expect(colourTopic(blue, 'tcm', null)).toStrictEqual(defaultTaxonomy);
    expect(colourTopic(blue, 'tcm', 'blue')).toBe(blue);
    expect(colourTopic(defaultTaxonomy, 'tcm', null)).toBe(defaultTaxonomy);
    expect(colourTopic(defaultTaxonomy, 'nowhere', 'blue')).toBe(defaultTaxonomy);
  });

  test('a new topic has an id of its own and is found by its name', () => {
    const once = addTopic(defaultTaxonomy, '医养结合', 'Elderly care');
    const twice = addTopic(once, '养老', 'Elderly care');
    expect([topic(once, 'elderly-care')?.zh, topic(twice, 'elderly-care-2')?.zh]).toEqual([
      '医养结合',
      '养老',
    ]);
    expect(topicsOf(once, '医养结合')).toEqual(['elderly-care']);
    expect(topic(addTopic(defaultTaxonomy, '其他', ''), 'topic-2')?.zh).toBe('其他');
  });

  test('a merged topic’s words count for the other until it is taken out again', () => {
    const merged = mergeTopics(defaultTaxonomy, 'tcm', 'technique');
    expect(topicsOf(merged, '膏方')).toContain('technique');
    expect(topicFor(merged, 'tcm')).toBe('technique');
    expect(topicFor(splitTopic(merged, 'tcm'), 'tcm')).toBe('tcm');
    expect(topicFor(merged, 'unknown')).toBe('unknown');
  });

  test('merging in a circle, into itself or into nothing changes nothing', () => {
    const merged = mergeTopics(defaultTaxonomy, 'tcm', 'technique');
    expect(mergeTopics(merged, 'technique', 'tcm')).toBe(merged);
    expect(mergeTopics(defaultTaxonomy, 'tcm', 'tcm')).toBe(defaultTaxonomy);
    expect(mergeTopics(defaultTaxonomy, 'tcm', 'nowhere')).toBe(defaultTaxonomy);
    expect(renameTopic(defaultTaxonomy, 'nowhere', { zh: '甲' })).toBe(defaultTaxonomy);
  });

  test('hidden topics and removed words are searched no more; shown again they are', () => {
    const hidden = hideTopic(defaultTaxonomy, 'tcm');
    expect(topicsOf(hidden, '膏方')).toEqual([]);
    expect(topicsOf(hideTopic(hidden, 'tcm', false), '膏方')).toContain('tcm');
    expect(topicsOf(removeWord(defaultTaxonomy, 'tcm', '膏方'), '膏方')).not.toContain('tcm');
  });

  test('a word added again takes the new weight', () => {
    const word = { word: '药膳坊', weight: 1, where: 'text' } as const;
    const twice = addWords(addWords(defaultTaxonomy, 'tcm', [word]), 'tcm', [{ ...word, weight: 0.4 }]);
    expect(topic(twice, 'tcm')?.words.filter((entry) => entry.word === '药膳坊')).toEqual([
      { ...word, weight: 0.4 },
    ]);
  });
});

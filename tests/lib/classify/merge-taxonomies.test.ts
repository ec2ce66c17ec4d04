import { expect, test } from 'vitest';
import { addTopic, addWords, colourTopic, renameTopic } from '@/lib/classify/edit-taxonomy';
import { mergeTaxonomies } from '@/lib/classify/merge-taxonomies';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import type { Taxonomy, TopicColour } from '@/lib/schema/taxonomy';

const blue = colourTopic(defaultTaxonomy, 'tcm', 'blue');
const coloursOf = ({ topics }: Taxonomy): Record<string, TopicColour> =>
  Object.fromEntries(topics.flatMap(({ id, colour }) => (colour ? [[id, colour]] : [])));

test('nothing new leaves what is here untouched', () => {
  expect(mergeTaxonomies(defaultTaxonomy, structuredClone(defaultTaxonomy))).toBe(defaultTaxonomy);
  expect(mergeTaxonomies(blue, defaultTaxonomy)).toBe(blue);
  const renamed = renameTopic(defaultTaxonomy, 'tcm', { zh: '国医' });
  expect(mergeTaxonomies(renamed, renameTopic(defaultTaxonomy, 'tcm', { zh: '医药' }))).toBe(renamed);
});

test('a colour comes where there is none here, and readings need not be made again', () => {
  const other = colourTopic(colourTopic(defaultTaxonomy, 'tcm', 'rose'), 'culture', 'olive');
  const merged = mergeTaxonomies(blue, other);
  expect(coloursOf(merged)).toEqual({ tcm: 'blue', culture: 'olive' });
  expect(merged.version).toBe(blue.version);
});

test('topics missing here are added, and readings can tell', () => {
  const here = addWords(defaultTaxonomy, 'tcm', [{ word: '药膳坊', weight: 1, where: 'text' }]);
  const merged = mergeTaxonomies(here, addTopic(defaultTaxonomy, '医养结合', 'Elderly care'));
  expect(merged.topics.map(({ id }) => id)).toEqual([...here.topics.map(({ id }) => id), 'elderly-care']);
  expect(merged.topics.find(({ id }) => id === 'tcm')?.words.at(-1)?.word).toBe('药膳坊');
  expect(merged.version).toBe('1+2');
});

test('topics that are as they came give way to edited ones, and keep their colours', () => {
  const there = colourTopic(renameTopic(defaultTaxonomy, 'tcm', { zh: '国医' }), 'tcm', 'rose');
  const merged = mergeTaxonomies(blue, there);
  expect(merged.topics.find(({ id }) => id === 'tcm')).toMatchObject({ zh: '国医', colour: 'blue' });
  expect(merged.version).toBe(there.version);
});

test('more than a taxonomy holds are not taken', () => {
  const full: Taxonomy = {
    ...defaultTaxonomy,
    version: '1+9',
    topics: Array.from({ length: 200 }, (_, place) => ({ ...blue.topics[0]!, id: `own-${place}` })),
  };
  expect(mergeTaxonomies(full, defaultTaxonomy)).toBe(full);
});

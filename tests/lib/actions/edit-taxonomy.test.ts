import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { editTaxonomy } from '@/lib/actions/edit-taxonomy';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import type { TaxonomyEdit } from '@/lib/schema/taxonomy';
import { database } from '@/lib/store/database';
import { getKnowledge, putKnowledge } from '@/lib/store/knowledge';
import { emptyLibrary } from '../store/library';

afterEach(emptyLibrary);

const word = { word: '药膳坊', weight: 1, where: 'text' } as const;
const topicsNow = async () => (await getKnowledge('taxonomy'))?.topics;

test.for<[string, TaxonomyEdit]>([
  ['a new topic', { act: 'add', zh: '医养结合', en: 'Elderly care' }],
  ['other names', { act: 'rename', id: 'tcm', zh: '国医', en: 'TCM' }],
  ['a hidden topic', { act: 'hide', id: 'tcm', hidden: true }],
  ['a merged topic', { act: 'merge', id: 'tcm', into: 'technique' }],
  ['a new word', { act: 'add-word', id: 'tcm', word }],
  ['a word less', { act: 'remove-word', id: 'tcm', word: '膏方' }],
])('%s is stored with a new version, and can be taken back', async ([, edit]) => {
  const outcome = await editTaxonomy({ edit });
  if (!outcome.ok) throw new Error(outcome.failure);
  expect((await getKnowledge('taxonomy'))?.version).toBe('1+1');
  expect(await topicsNow()).not.toEqual(defaultTaxonomy.topics);
  await editTaxonomy({ edit: outcome.value.undo });
  expect(await topicsNow()).toEqual(defaultTaxonomy.topics);
  expect((await getKnowledge('taxonomy'))?.version).toBe('1+2');
});

test('two edits at once both count', async () => {
  await Promise.all([
    editTaxonomy({ edit: { act: 'hide', id: 'tcm', hidden: true } }),
    editTaxonomy({ edit: { act: 'hide', id: 'culture', hidden: true } }),
  ]);
  const hidden = (await topicsNow())?.filter((topic) => topic.hidden).map(({ id }) => id);
  expect(hidden?.toSorted()).toEqual(['culture', 'tcm']);
});

test.for<[string, TaxonomyEdit]>([
  ['of a topic that is gone', { act: 'hide', id: 'gone', hidden: true }],
  ['that merges a topic into itself', { act: 'merge', id: 'tcm', into: 'tcm' }],
  ['that takes out what is not there', { act: 'restore', id: 'gone', topic: null }],
])('an edit %s stores nothing', async ([, edit]) => {
  expect(await editTaxonomy({ edit })).toEqual({ ok: false, failure: 'not-found' });
  expect(await database.knowledge.count()).toBe(0);
});

test('more topics than a taxonomy holds are refused', async () => {
  const [first] = defaultTaxonomy.topics;
  const topics = Array.from({ length: 200 }, (_, index) => ({ ...first!, id: `t-${index}`, words: [] }));
  await putKnowledge('taxonomy', { ...defaultTaxonomy, topics });
  const outcome = await editTaxonomy({ edit: { act: 'add', zh: '新', en: '' } });
  expect(outcome).toEqual({ ok: false, failure: 'taxonomy-full' });
  expect(await topicsNow()).toEqual(topics);
});

test('a taxonomy that cannot be read stays as it is', async () => {
  await database.knowledge.put({ name: 'taxonomy', value: { from: 'a later release' } });
  const outcome = await editTaxonomy({ edit: { act: 'hide', id: 'tcm', hidden: true } });
  expect(outcome).toEqual({ ok: false, failure: 'not-found' });
  expect((await database.knowledge.get('taxonomy'))?.value).toEqual({ from: 'a later release' });
});

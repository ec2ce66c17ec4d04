import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { editTaxonomy } from '@/lib/actions/edit-taxonomy';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import type { TaxonomyEdit, Topic } from '@/lib/schema/taxonomy';
import { database } from '@/lib/store/database';
import { getKnowledge, putKnowledge } from '@/lib/store/knowledge';
import { emptyLibrary } from '../store/library';

afterEach(emptyLibrary);

const word = { word: '药膳坊', weight: 1, where: 'text' } as const;
/** The topics kept now; the order of a topic's words says nothing. */
const topicsNow = async () => inOrder((await getKnowledge('taxonomy'))?.topics ?? []);
const inOrder = (topics: readonly Topic[]): Topic[] =>
  topics.map((topic) => ({
    ...topic,
    words: topic.words.toSorted((one, other) => compare(one.word + one.where, other.word + other.where)),
  }));
const compare = (one: string, other: string): number => (one < other ? -1 : 1);
const untouched = inOrder(defaultTaxonomy.topics);

test.for<[string, TaxonomyEdit]>([
  ['a new topic', { act: 'add', zh: '医养结合', en: 'Elderly care' }],
  ['another English name', { act: 'rename', id: 'tcm', en: 'Our medicine' }],
  ['other names', { act: 'rename', id: 'tcm', zh: '国医', en: 'TCM' }],
  ['a hidden topic', { act: 'hide', id: 'tcm', hidden: true }],
  ['a merged topic', { act: 'merge', id: 'tcm', into: 'technique' }],
  ['a new word', { act: 'add-word', id: 'tcm', word }],
  ['a word less', { act: 'remove-word', id: 'tcm', word: '膏方' }],
])('%s is stored with a new version, and can be taken back', async ([, edit]) => {
  const outcome = await editTaxonomy({ edit });
  if (!outcome.ok) throw new Error(outcome.failure);
  expect((await getKnowledge('taxonomy'))?.version).toBe('1+1');
  expect(await topicsNow()).not.toEqual(untouched);
  await editTaxonomy({ edit: outcome.value.undo });
  expect(await topicsNow()).toEqual(untouched);
  expect((await getKnowledge('taxonomy'))?.version).toBe('1+2');
});

test('taking an edit back leaves what was edited since', async () => {
  const edits: TaxonomyEdit[] = [
    { act: 'rename', id: 'tcm', zh: '国医' },
    { act: 'rename', id: 'tcm', en: 'Our medicine' },
    { act: 'hide', id: 'tcm', hidden: true },
    { act: 'add-word', id: 'tcm', word },
    { act: 'remove-word', id: 'tcm', word: '膏方' },
    { act: 'merge', id: 'tcm', into: 'technique' },
  ];
  const undos: TaxonomyEdit[] = [];
  for (const edit of edits) {
    const outcome = await editTaxonomy({ edit });
    if (!outcome.ok) throw new Error(outcome.failure);
    undos.push(outcome.value.undo);
  }
  const tcm = async () => (await topicsNow()).find(({ id }) => id === 'tcm');
  const has = async (sought: string) => (await tcm())?.words.some((one) => one.word === sought);
  await editTaxonomy({ edit: undos[0]! });
  expect(await tcm()).toMatchObject({ en: 'Our medicine', hidden: true, mergedInto: 'technique' });
  await editTaxonomy({ edit: undos[4]! });
  expect([await has('膏方'), await has('药膳坊')]).toEqual([true, true]);
  for (const undo of [undos[5]!, undos[3]!, undos[2]!, undos[1]!]) await editTaxonomy({ edit: undo });
  expect(await topicsNow()).toEqual(untouched);
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

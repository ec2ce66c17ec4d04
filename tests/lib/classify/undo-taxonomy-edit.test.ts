import { expect, test } from 'vitest';
import { editTaxonomy } from '@/lib/classify/edit-taxonomy';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { undoTaxonomyEdit } from '@/lib/classify/undo-taxonomy-edit';
import type { TaxonomyEdit } from '@/lib/schema/taxonomy';

const undoOf = (edit: TaxonomyEdit, before = defaultTaxonomy) =>
  undoTaxonomyEdit(before, editTaxonomy(before, edit), edit);

test('an undo names only what the edit changed', () => {
  expect(undoOf({ act: 'rename', id: 'tcm', en: 'TCM' })).toEqual({
    act: 'rename',
    id: 'tcm',
    en: defaultTaxonomy.topics.find(({ id }) => id === 'tcm')?.en,
  });
  expect(undoOf({ act: 'hide', id: 'tcm', hidden: true })).toEqual({ act: 'hide', id: 'tcm', hidden: false });
});

test('a colour goes back to the one there was, or to none', () => {
  const blue = editTaxonomy(defaultTaxonomy, { act: 'colour', id: 'tcm', colour: 'blue' });
  const rose = { act: 'colour', id: 'tcm', colour: 'rose' } as const;
  expect(undoOf(rose)).toEqual({ ...rose, colour: null });
  expect(undoOf(rose, blue)).toEqual({ ...rose, colour: 'blue' });
});

test('a topic merged elsewhere goes back to where it was merged', () => {
  const merged = editTaxonomy(defaultTaxonomy, { act: 'merge', id: 'tcm', into: 'technique' });
  const again = { act: 'merge', id: 'tcm', into: 'specialty' } as const;
  expect(undoOf(again, merged)).toEqual({ act: 'merge', id: 'tcm', into: 'technique' });
  expect(undoOf({ act: 'split', id: 'tcm' }, merged)).toEqual({ act: 'merge', id: 'tcm', into: 'technique' });
});

test('a weight that was changed goes back; a word that was new goes out', () => {
  const word = { word: '药膳坊', weight: 1, where: 'text' } as const;
  const taught = editTaxonomy(defaultTaxonomy, { act: 'add-word', id: 'tcm', word });
  const heavier = { act: 'add-word', id: 'tcm', word: { ...word, weight: 0.4 } } as const;
  expect(undoOf(heavier, taught)).toEqual({ act: 'add-word', id: 'tcm', word });
  expect(undoOf({ act: 'add-word', id: 'tcm', word })).toEqual({
    act: 'remove-word',
    id: 'tcm',
    word: '药膳坊',
    where: 'text',
  });
});

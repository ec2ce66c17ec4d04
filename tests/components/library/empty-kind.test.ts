import { expect, test } from 'vitest';
import { emptyKind } from '@/components/library/empty-kind';
import { inbox, type View, viewOfCollection, wholeLibrary } from '@/lib/search/view';
import { idOf } from '@/tests/builders';

test.for<[string, View, boolean]>([
  ['library', wholeLibrary, false],
  ['library', { ...wholeLibrary, sort: 'headline' }, false],
  ['bin', { ...wholeLibrary, place: 'bin' }, false],
  ['inbox', inbox, false],
  ['inbox', { ...inbox, sort: 'published', ascending: true }, false],
  ['found', { ...inbox, query: '急诊' }, false],
  ['found', { ...wholeLibrary, query: '急诊' }, false],
  ['collection', viewOfCollection(idOf(1)), true],
  ['found', { ...viewOfCollection(idOf(1)), query: '急诊' }, false],
])('%s', ([kind, view, whole]) => {
  expect(emptyKind(view, whole)).toBe(kind);
});

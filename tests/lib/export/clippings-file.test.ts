import { expect, test } from 'vitest';
import { idOf } from '@/tests/builders';
import { makeExported, makeFile } from './sample-file';

test('the head names format, version, time and program', () => {
  expect(makeFile([])).toEqual({
    format: 'xinglin-clippings',
    version: 1,
    exportedAt: '2025-03-31T18:00:00.000Z',
    generator: 'Xinglin Clipper 0.1.0',
    collections: [],
    clippings: [],
  });
});

test('collections none of the clippings is in stay at home', () => {
  expect(makeFile([makeExported(1)]).collections).toEqual([{ id: idOf(900), name: '三月好新闻', note: '' }]);
});

test('clippings stay in the order given', () => {
  expect(makeFile([makeExported(2), makeExported(1)]).clippings.map(({ id }) => id)).toEqual([
    idOf(2),
    idOf(1),
  ]);
});

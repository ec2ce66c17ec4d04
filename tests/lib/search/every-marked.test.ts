import { expect, test } from 'vitest';
import { Catalogue } from '@/lib/search/catalogue';
import { everyMarked } from '@/lib/search/every-marked';
import { idOf, makeClipping } from '@/tests/builders';

const catalogue = new Catalogue();
catalogue.put([makeClipping(1, { starred: true }), makeClipping(2, { starred: true }), makeClipping(3)]);

test.for<[string, number[], string, boolean]>([
  ['all of them', [1, 2], 'starred', true],
  ['not all of them', [1, 3], 'starred', false],
  ['one that is not there', [1, 9], 'starred', false],
  ['a mark nobody carries', [1], 'pictures', false],
])('%s', ([, ids, mark, expected]) => {
  expect(everyMarked(catalogue, ids.map(idOf), mark)).toBe(expected);
});

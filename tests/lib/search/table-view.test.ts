import { expect, test } from 'vitest';
import { isTableNarrowed, tableOfParameters, tableToParameters, wholeTable } from '@/lib/search/table-view';

const read = (search: string) => tableOfParameters(new URLSearchParams(search));

test('the whole table needs no words in an address', () => {
  expect(tableToParameters(wholeTable)).toEqual([]);
  expect(read('')).toEqual(wholeTable);
});

test('an address holds order and filters', () => {
  const table = {
    sort: 'value',
    ascending: false,
    metric: 'papers',
    period: '近五年',
    find: '论文 协和',
    grouped: true,
  } as const;
  expect(read(new URLSearchParams(tableToParameters(table)).toString())).toEqual(table);
});

test.for(['by=-colour', 'by=value', 'group=colour'])('%s is not understood and changes nothing', (search) => {
  expect(read(search)).toEqual(wholeTable);
});

test.for([
  [{ metric: 'papers' }, true],
  [{ period: '近五年' }, true],
  [{ find: ' ' }, false],
  [{ sort: 'value', grouped: true }, false],
] as const)('%j narrows: %s', ([changes, narrows]) => {
  expect(isTableNarrowed({ ...wholeTable, ...changes })).toBe(narrows);
});

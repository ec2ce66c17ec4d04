import { expect, test } from 'vitest';
import { sortedBy } from '@/components/statistics/table-columns';
import { wholeTable } from '@/lib/search/table-view';

test.for([
  ['value', [false, true]],
  ['metric', [true, false]],
] as const)('pressing %s orders, turns round, and goes back to the list', ([sort, [first, second]]) => {
  const once = sortedBy(wholeTable, sort);
  const twice = sortedBy(once, sort);
  expect(once).toEqual({ ...wholeTable, sort, ascending: first });
  expect(twice).toEqual({ ...wholeTable, sort, ascending: second });
  expect(sortedBy(twice, sort)).toEqual(wholeTable);
});

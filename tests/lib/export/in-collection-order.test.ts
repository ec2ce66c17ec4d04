import { expect, test } from 'vitest';
import { inCollectionOrder } from '@/lib/export/in-collection-order';
import { idOf } from '@/tests/builders';
import { makeExported } from './sample-file';

const on = (n: number, date: string | null) => makeExported(n, { published: { text: '', date } });
const numbers = (order: readonly string[]) =>
  inCollectionOrder([on(1, '2024-05-01'), on(2, '2025-05-01'), on(3, '2023-05-01'), on(4, null)], order).map(
    ({ id }) => id,
  );

test.for<[string, number[], number[]]>([
  ["the editor's order comes first, the others by date", [3, 1], [3, 1, 2, 4]],
  ['without an order the newest stands in front; one without date stands at its clip', [], [2, 4, 1, 3]],
  ['ids of clippings that are not there do nothing', [99, 1], [1, 2, 4, 3]],
])('%s', ([, order, expected]) => {
  expect(numbers(order.map(idOf))).toEqual(expected.map(idOf));
});

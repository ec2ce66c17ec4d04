import { expect, test } from 'vitest';
import { Catalogue } from '@/lib/search/catalogue';
import { countOrder } from '@/lib/search/count-order';
import { idOf, makeClipping, timeOf } from '@/tests/builders';

const [first, second] = [idOf(101), idOf(102)] as const;
const on = (date: string | null) => ({ published: { text: '', date } });

test('places and collections are counted with their span, what is binned only in the bin', () => {
  const catalogue = new Catalogue();
  catalogue.put([
    makeClipping(1, { collections: [first, second], ...on('2024-05-01') }),
    makeClipping(2, {
      collections: [first],
      reviewed: true,
      starred: true,
      ...on('2025-02-03T08:00:00+08:00'),
    }),
    makeClipping(3, { collections: [first], ...on(null), clippedAt: timeOf(3) }),
    makeClipping(4, { reviewed: true }),
    makeClipping(5, { collections: [second], starred: true, binnedAt: timeOf(9), ...on('2020-01-01') }),
  ]);
  expect(countOrder(catalogue)).toEqual({
    library: 4,
    inbox: 2,
    starred: 1,
    bin: 1,
    collections: new Map([
      [first, { count: 3, from: '2024-05-01', to: '2025-03-01' }],
      [second, { count: 1, from: '2024-05-01', to: '2024-05-01' }],
    ]),
  });
});

test('an empty library has nothing anywhere', () => {
  expect(countOrder(new Catalogue())).toEqual({
    library: 0,
    inbox: 0,
    starred: 0,
    bin: 0,
    collections: new Map(),
  });
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toRow } from '@/lib/store/clipping-row';
import { database } from '@/lib/store/database';
import { countFacet, findClippings } from '@/lib/store/find-clippings';
import { idOf, makeClipping } from '../../builders';

const topic = (id: string) => ({ id, score: 1, primary: true, evidence: [] });
const day = (date: string | null) => ({ published: { text: '', date } });

const library = [
  makeClipping(1, { ...day('2025-01-27T20:02:00+08:00'), topics: [topic('talent')], starred: true }),
  makeClipping(2, { ...day('2025-01-28'), topics: [topic('talent'), topic('service')], tags: ['要闻'] }),
  makeClipping(3, {
    ...day('2025-01-27T23:30:00Z'),
    hospitals: [{ name: '东湖医院', aliases: [], primary: true }],
  }),
  makeClipping(4, { ...day(null), binnedAt: '2025-02-01T00:00:00.000Z', topics: [topic('service')] }),
];

beforeEach(() => database.clippings.bulkAdd(library.map(toRow)));
afterEach(() => database.clippings.clear());

describe('findClippings', () => {
  const byDate = { sort: 'published', descending: true } as const;
  test.for([
    ['without the bin, by Beijing day', byDate, [3, 2, 1]],
    ['oldest clip first', { sort: 'clippedAt', descending: false }, [1, 2, 3]],
    ['the bin alone', { ...byDate, binned: true }, [4]],
    ['one topic', { ...byDate, facets: { topics: ['talent'] } }, [2, 1]],
    ['any of two topics', { ...byDate, facets: { topics: ['talent', 'service'] } }, [2, 1]],
    ['topic and tag', { ...byDate, facets: { topics: ['talent'], tags: ['要闻'] } }, [2]],
    ['an empty facet narrows nothing', { ...byDate, facets: { topics: [] } }, [3, 2, 1]],
    ['starred', { ...byDate, facets: { flags: ['starred'] } }, [1]],
    ['hospital', { ...byDate, facets: { hospitals: ['东湖医院'] } }, [3]],
    ['until a day, its evening included', { ...byDate, publishedTo: '2025-01-27' }, [1]],
    ['from a day on', { ...byDate, publishedFrom: '2025-01-28' }, [3, 2]],
  ] as const)('%s', async ([, query, expected]) => {
    expect(await findClippings(query as never)).toEqual(expected.map(idOf));
  });
});

test('countFacet counts each value, most frequent first', async () => {
  expect(await countFacet('topics')).toEqual([
    { value: 'service', count: 2 },
    { value: 'talent', count: 2 },
  ]);
  expect(await countFacet('hospitals')).toEqual([{ value: '东湖医院', count: 1 }]);
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { feedCatalogue } from '@/lib/actions/feed-catalogue';
import { findTexts } from '@/lib/actions/find-texts';
import { parseQuery } from '@/lib/search/parse-query';
import { textTerms } from '@/lib/search/match-text';
import { toRow } from '@/lib/store/clipping-row';
import { database } from '@/lib/store/database';
import { idOf, makeBody, makeClipping, timeOf } from '@/tests/builders';

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

const fail = (error: unknown): never => {
  throw error;
};
const started = () => {
  const feed = feedCatalogue({ now: () => timeOf(1000), onError: fail });
  return { feed, stop: feed.start() };
};

test('reads the whole library, newest first', async () => {
  await database.clippings.bulkPut(Array.from({ length: 1250 }, (_, n) => toRow(makeClipping(n))));
  const { feed, stop } = started();
  const sizes: number[] = [];
  feed.subscribe(() => sizes.push(feed.catalogue.entries.size));
  await expect.poll(() => feed.isWhole()).toBe(true);
  expect(feed.catalogue.entries.size).toBe(1250);
  expect(sizes[0]).toBe(100);
  expect(feed.catalogue.entries.keys().next().value).toBe(idOf(1249));
  stop();
});

test('follows what is stored, changed and deleted', async () => {
  await database.clippings.put(toRow(makeClipping(1)));
  const { feed, stop } = started();
  await expect.poll(() => feed.isWhole()).toBe(true);
  await database.clippings.put(toRow(makeClipping(2, { updatedAt: timeOf(1001), headline: 'ＮＥＷ' })));
  await expect.poll(() => feed.catalogue.entries.get(idOf(2))?.headline).toBe('new');
  await database.clippings.put(toRow(makeClipping(1, { updatedAt: timeOf(1002), binnedAt: timeOf(1002) })));
  await expect.poll(() => feed.catalogue.entries.get(idOf(1))?.binned).toBe(true);
  await database.clippings.delete(idOf(1));
  await database.tombstones.put({ id: idOf(1), of: 'clipping', deletedAt: timeOf(1003) });
  await expect.poll(() => feed.catalogue.entries.has(idOf(1))).toBe(false);
  stop();
});

test('a row without a clipping’s shape is listed at its place, and keeps no other from being read', async () => {
  await database.clippings.bulkPut([toRow(makeClipping(1)), toRow(makeClipping(3))]);
  await database.clippings.put({ id: idOf(2), updatedAt: timeOf(2000), headline: 7 } as never);
  await database.clippings.put({
    ...makeClipping(4),
    bylines: null,
    topics: 0,
    binnedAt: timeOf(5),
  } as never);
  const { feed, stop } = started();
  await expect.poll(() => feed.isWhole()).toBe(true);
  const { entries } = feed.catalogue;
  expect([...entries.keys()]).toEqual([idOf(4), idOf(3), idOf(2), idOf(1)]);
  expect([...entries.values()].map(({ binned }) => binned)).toEqual([true, false, false, false]);
  // What stands in is never taken for the row: that is read, and shown as damaged.
  expect([...feed.first.keys()]).toEqual([idOf(3), idOf(1)]);
  stop();
});

test('finds words in texts, a batch at a time', async () => {
  const ids = Array.from({ length: 450 }, (_, n) => idOf(n));
  await database.clippings.bulkPut(ids.map((_, n) => toRow(makeClipping(n))));
  await database.bodies.bulkPut(ids.map((_, n) => makeBody(n, n % 100 === 7 ? { text: '協和醫院' } : {})));
  const steps: { found: string[]; read: number }[] = [];
  for await (const step of findTexts(textTerms(parseQuery('协和')), ids)) steps.push(step);
  expect(steps.map((step) => step.read)).toEqual([200, 400, 450]);
  expect(steps.flatMap((step) => step.found)).toEqual([7, 107, 207, 307, 407].map(idOf));
});

test('a change tells of no clipping that is known as it is', async () => {
  await database.clippings.bulkPut([1, 2, 3].map((n) => toRow(makeClipping(n, { updatedAt: timeOf(1000) }))));
  const { feed, stop } = started();
  await expect.poll(() => feed.isWhole()).toBe(true);
  const before = feed.catalogue.entries.get(idOf(1));
  await database.clippings.put(toRow(makeClipping(2, { updatedAt: timeOf(1001), starred: true })));
  const starred = () => feed.catalogue.codeOf('mark', 'starred');
  await expect.poll(() => feed.catalogue.entries.get(idOf(2))?.codes.includes(starred())).toBe(true);
  expect(feed.catalogue.entries.get(idOf(1))).toBe(before);
  stop();
});

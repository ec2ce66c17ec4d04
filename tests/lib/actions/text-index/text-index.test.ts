import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TextIndex } from '@/lib/actions/text-index/text-index';
import { textTerms } from '@/lib/search/match-text';
import { parseQuery } from '@/lib/search/parse-query';
import type { ClippingBody } from '@/lib/schema/clipping';
import { deleteClippings } from '@/lib/store/bin';
import { toRow } from '@/lib/store/clipping-row';
import { database } from '@/lib/store/database';
import { SearchDatabase } from '@/lib/store/search-database';
import { idOf, makeBody, makeClipping, timeOf } from '@/tests/builders';

const open: TextIndex[] = [];
const sizes = { full: 40, least: 10, batch: 8 };
const fail = (error: unknown): never => {
  throw error;
};

/** Looks into what is stored of the index. */
async function stored<T>(look: (index: SearchDatabase) => PromiseLike<T>): Promise<T> {
  const index = new SearchDatabase();
  try {
    return await look(index);
  } finally {
    index.close();
  }
}

function startIndex(onBroken: (error: unknown) => void = fail): TextIndex {
  const index = new TextIndex({ database: new SearchDatabase(), now: () => timeOf(5_000), onBroken, sizes });
  open.push(index);
  return index;
}

/** Stores a clipping whose text is given; its last change is at a minute. */
async function put(n: number, text: string, minute = n): Promise<void> {
  const body: Partial<ClippingBody> = { text };
  await database.transaction('rw', database.clippings, database.bodies, async () => {
    await database.clippings.put(toRow(makeClipping(n, { updatedAt: timeOf(minute) })));
    await database.bodies.put(makeBody(n, body));
  });
}

const putMany = async (count: number, textOf: (n: number) => string): Promise<void> => {
  for (let n = 0; n < count; n += 1) await put(n, textOf(n));
};

/** A search that goes on: what answers it now, and whether everything was looked at. */
function ask(index: TextIndex, query: string) {
  const found = new Set<string>();
  const state = { found, left: 1, first: [] as string[] };
  const asked = new AbortController();
  void index.search(
    textTerms(parseQuery(query)),
    ({ add, remove, left }) => {
      if (found.size === 0) state.first = add;
      for (const id of add) found.add(id);
      for (const id of remove) found.delete(id);
      state.left = left;
    },
    asked.signal,
  );
  return { ...state, state, found, stop: () => asked.abort() };
}

async function search(index: TextIndex, query: string): Promise<number[]> {
  const { state, found, stop } = ask(index, query);
  await expect.poll(() => state.left).toBe(0);
  stop();
  return [...found].map((id) => Number.parseInt(id.slice(-12), 16)).sort((a, b) => a - b);
}

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await stored((index) => index.delete());
});

afterEach(async () => {
  for (const index of open.splice(0)) await index.stop();
});

test.for([
  ['协和', 'the tail'],
  ['协和 胸外科', 'two words'],
  ['武汉协和医院', 'a long word'],
  ['院', 'one character'],
  ['协和 -胸外科', 'a word left out'],
  ['正文:协和', 'a field'],
  ['ＸＸ', 'nothing'],
])('%s: segments and tail answer as one', async ([query = '']) => {
  const texts = ['武汉协和医院心胸外科', '協和醫院護理部', '市中医医院胸外科', '武汉 协和 医院'];
  const textOf = (n: number): string => texts[n % 4] ?? '';
  await putMany(95, textOf);
  const index = startIndex();
  await index.settled();
  expect(await stored((found) => found.segments.count())).toBeGreaterThan(1);
  const whole = await search(index, query);
  const expected: Record<string, number[]> = {
    协和: [0, 1, 3],
    '协和 胸外科': [0],
    武汉协和医院: [0],
    院: [0, 1, 2, 3],
    '协和 -胸外科': [1, 3],
    '正文:协和': [0, 1, 3],
    ＸＸ: [],
  };
  const wanted = Array.from({ length: 95 }, (_, n) => n).filter((n) => expected[query]?.includes(n % 4));
  expect(whole).toEqual(wanted);
});

test('answers before the library is taken in, and completely', async () => {
  await putMany(60, (n) => (n % 20 === 3 ? '质子刀' : '康复'));
  expect(await search(startIndex(), '质子刀')).toEqual([3, 23, 43]);
});

test('a second start reads nothing again that did not change', async () => {
  await putMany(50, () => '康复');
  const first = startIndex();
  await first.settled();
  await first.stop();
  const read = vi.spyOn(database.bodies, 'bulkGet');
  await put(50, '病房');
  const second = startIndex();
  await second.settled();
  expect(read.mock.calls.flatMap(([ids]) => ids)).toEqual([idOf(50)]);
  expect(await search(second, '病房')).toEqual([50]);
  expect((await search(second, '康复')).length).toBe(50);
  read.mockRestore();
});

test('follows edits, deletions and additions while a search stands', async () => {
  await putMany(50, (n) => (n < 25 ? '康复' : '病房'));
  const index = startIndex();
  await index.settled();
  const { state, found } = ask(index, '康复');
  await expect.poll(() => [state.left, found.size]).toEqual([0, 25]);
  await put(3, '手术室', 6_000);
  await expect.poll(() => found.has(idOf(3))).toBe(false);
  await put(40, '康复大楼', 6_001);
  await expect.poll(() => found.has(idOf(40))).toBe(true);
  await deleteClippings([idOf(7)], timeOf(6_002));
  await expect.poll(() => found.has(idOf(7))).toBe(false);
  await put(60, '新康复', 6_003);
  await expect.poll(() => found.has(idOf(60))).toBe(true);
  await index.settled();
  expect(await search(index, '手术室')).toEqual([3]);
});

test('a clipping taken back from a backup is found though it bears an old time', async () => {
  await putMany(20, () => '康复');
  const index = startIndex();
  await index.settled();
  // One that is new here, and one in a newer state; both were changed before the index last looked.
  await put(30, '急诊', 1);
  await put(4, '急诊', 2);
  await expect.poll(() => search(index, '急诊')).toEqual([4, 30]);
});

test('what changed while nobody followed is found at the next start', async () => {
  await putMany(30, () => '康复');
  const first = startIndex();
  await first.settled();
  await first.stop();
  await put(2, '急诊', 6_000);
  await put(5, '急诊', 1);
  await deleteClippings([idOf(9)], timeOf(6_001));
  const second = startIndex();
  await expect.poll(() => search(second, '急诊')).toEqual([2, 5]);
  expect(await search(second, '康复')).toHaveLength(27);
});

test.for<[string, (index: SearchDatabase) => Promise<unknown>]>([
  ['another format', (index) => index.facts.put({ name: 'format', value: 99 })],
  ['a segment without its state', (index) => index.states.clear()],
  ['no postings', (index) => index.postings.clear()],
  [
    'changed postings',
    (index) => index.postings.toCollection().modify((bytes, ref) => void (ref.value = bytes.toReversed())),
  ],
  ['no texts', (index) => index.texts.clear()],
  ['an index that was dropped', (index) => index.delete()],
])('%s: the index is made anew and the search is right', async ([, harm]) => {
  await putMany(60, (n) => (n % 10 === 0 ? '协和医院' : '康复'));
  const first = startIndex();
  await first.settled();
  await first.stop();
  await stored(harm);
  const second = startIndex();
  expect(await search(second, '协和医院')).toEqual([0, 10, 20, 30, 40, 50]);
  await second.settled();
  expect(await search(second, '协和')).toEqual([0, 10, 20, 30, 40, 50]);
  expect(await stored((found) => found.facts.get('format'))).toMatchObject({ value: 1 });
});

test('segments that lost most of their documents go into the next one', async () => {
  await putMany(60, () => '康复');
  const index = startIndex();
  await index.settled();
  const before = await stored((found) => found.segments.toCollection().primaryKeys());
  for (let n = 0; n < 60; n += 1) await put(n, '病房', 6_000 + n);
  await expect.poll(() => search(index, '病房')).toHaveLength(60);
  await index.settled();
  const after = await stored((found) => found.segments.toArray());
  expect(before.filter((number) => after.some((row) => row.number === number))).toEqual([]);
  expect(await search(index, '康复')).toEqual([]);
});

test('an index that cannot be had is given up, and said so once', async () => {
  await putMany(5, () => '康复');
  const onBroken = vi.fn();
  const index = startIndex(onBroken);
  const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await index.start();
  expect(onBroken).toHaveBeenCalledTimes(1);
  refused.mockRestore();
});

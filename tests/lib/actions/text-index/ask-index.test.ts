import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askIndex, type TextHits } from '@/lib/actions/text-index/ask-index';
import type { SearchPort, SearchRequest, SearchTelling } from '@/lib/platform/text-search-port';

const listeners = new Set<(telling: SearchTelling) => void>();
const asked: SearchRequest[] = [];
const port: SearchPort = {
  start: () => {},
  ask: (request) => asked.push(request),
  listen(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
const terms = [{ parts: ['headline'] as const, value: '协和', negated: false }];

/** What the worker tells of the question asked last, or of another. */
function tell(telling: { add?: string[]; remove?: string[]; left: number }, question?: number): void {
  const last = asked.findLast((request) => request.act === 'ask');
  const number = question ?? (last?.act === 'ask' ? last.question : 0);
  for (const listener of listeners)
    listener({ tell: 'hits', question: number, add: [], remove: [], of: 100, ...telling });
}

function start() {
  const told: { ids: string[]; read: number }[] = [];
  const onBroken = vi.fn();
  const onHits = ({ ids, read }: TextHits): void => void told.push({ ids: [...(ids ?? [])], read });
  return { told, onBroken, stop: askIndex(port, terms, { onHits, onBroken }) };
}

beforeEach(() => {
  vi.useFakeTimers();
  listeners.clear();
  asked.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

test('tells the first hits and the last at once, those between now and then', () => {
  const { told } = start();
  tell({ add: [], left: 90 });
  expect(told).toEqual([]);
  tell({ add: ['a'], left: 80 });
  tell({ add: ['b'], left: 70 });
  tell({ add: ['c'], left: 60 });
  expect(told).toEqual([{ ids: ['a'], read: 20 }]);
  vi.runAllTimers();
  expect(told.at(-1)).toEqual({ ids: ['a', 'b', 'c'], read: 40 });
  tell({ add: ['d'], remove: ['a'], left: 0 });
  expect(told.at(-1)).toEqual({ ids: ['b', 'c', 'd'], read: 100 });
  expect(told).toHaveLength(3);
});

test('an answer without hits is told when everything was looked at', () => {
  const { told } = start();
  tell({ left: 0 });
  expect(told).toEqual([{ ids: [], read: 100 }]);
});

test('what is told of a former question counts for nothing', () => {
  const { told } = start();
  tell({ add: ['a'], left: 0 }, -1);
  expect(told).toEqual([]);
});

test('a question that is ended is told nothing; the worker rests only if no other was asked', () => {
  const first = start();
  const second = start();
  first.stop();
  expect(asked.map(({ act }) => act)).toEqual(['ask', 'ask']);
  tell({ add: ['a'], left: 0 });
  expect([first.told.length, second.told.length]).toEqual([0, 1]);
  second.stop();
  expect(asked.at(-1)).toEqual({ act: 'rest' });
});

test('a question on another wire is none of this one’s', () => {
  const rested: string[] = [];
  const other: SearchPort = { ...port, ask: ({ act }) => rested.push(act) };
  const stop = askIndex(other, terms, { onHits: () => {}, onBroken: () => {} });
  start();
  stop();
  expect(rested).toEqual(['ask', 'rest']);
});

test('says that there is no index', () => {
  const { onBroken } = start();
  for (const listener of listeners) listener({ tell: 'broken' });
  expect(onBroken).toHaveBeenCalledTimes(1);
});

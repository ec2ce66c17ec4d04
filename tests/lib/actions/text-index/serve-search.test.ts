import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { type PagePort, serveSearch } from '@/lib/actions/text-index/serve-search';
import type { SearchRequest, SearchTelling } from '@/lib/platform/text-search-port';
import { toRow } from '@/lib/store/clipping-row';
import { database } from '@/lib/store/database';
import { idOf, makeBody, makeClipping } from '@/tests/builders';

/** A page at the other end of the wire. */
function makePage() {
  const told: SearchTelling[] = [];
  let listener: ((event: MessageEvent<SearchRequest>) => void) | undefined;
  const port: PagePort = {
    postMessage: (telling) => told.push(telling),
    addEventListener: (_, listen) => {
      listener = listen;
    },
    start: () => {},
  };
  const ask = (data: SearchRequest): void => listener?.({ data } as MessageEvent<SearchRequest>);
  const hits = (question: number): string[] =>
    told.flatMap((telling) => (telling.tell === 'hits' && telling.question === question ? telling.add : []));
  return { port, told, ask, hits };
}

const terms = (value: string) => [{ parts: ['headline', 'body'] as const, value, negated: false }];

test('answers each page what it asked last, and goes on to', async () => {
  await database.clippings.bulkPut([1, 2, 3].map((n) => toRow(makeClipping(n))));
  await database.bodies.bulkPut([1, 2, 3].map((n) => makeBody(n, { text: n === 2 ? '协和' : '急诊' })));
  const takeIn = serveSearch();
  const [one, other] = [makePage(), makePage()];
  takeIn(one.port);
  takeIn(other.port);
  one.ask({ act: 'ask', question: 1, terms: terms('协和') });
  other.ask({ act: 'ask', question: 1, terms: terms('急诊') });
  await expect.poll(() => one.hits(1)).toEqual([idOf(2)]);
  await expect.poll(() => other.hits(1).sort()).toEqual([idOf(1), idOf(3)]);

  one.ask({ act: 'rest' });
  other.ask({ act: 'ask', question: 2, terms: terms('协和') });
  await expect.poll(() => other.hits(2)).toEqual([idOf(2)]);
  await database.bodies.put(makeBody(4, { text: '协和分院' }));
  await database.clippings.put(toRow(makeClipping(4)));
  await expect.poll(() => other.hits(2)).toEqual([idOf(2), idOf(4)]);
  expect(one.hits(1)).toEqual([idOf(2)]);
});

// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useSelected } from '@/components/hooks/use-selected';
import type { SearchRequest, SearchTelling } from '@/lib/platform/text-search-port';
import { Catalogue } from '@/lib/search/catalogue';
import { type View, wholeLibrary } from '@/lib/search/view';
import { idOf, makeClipping } from '@/tests/builders';

/** The index as a wire that is answered by hand. */
const wire = vi.hoisted(() => ({
  asked: [] as SearchRequest[],
  listeners: new Set<(telling: SearchTelling) => void>(),
}));
vi.mock('@/lib/platform/text-search-port', () => ({
  openSearchPort: () => ({
    start: () => undefined,
    ask: (request: SearchRequest) => void wire.asked.push(request),
    listen(listener: (telling: SearchTelling) => void) {
      wire.listeners.add(listener);
      return () => wire.listeners.delete(listener);
    },
  }),
}));

afterEach(cleanup);

const day = (date: string) => ({ text: date, date });
const catalogue = new Catalogue();
catalogue.put([
  makeClipping(1, { published: day('2024-12-30') }),
  makeClipping(2, { published: day('2025-01-02') }),
  makeClipping(3, { published: day('2025-01-09') }),
]);
const state = { catalogue, version: 1, whole: true, first: new Map() };
const nameOf = (_: unknown, value: string): string => value;

/** A library open on the whole of it. */
const opened = () =>
  renderHook(({ view }: { view: View }) => useSelected(state, view, nameOf), {
    initialProps: { view: wholeLibrary },
  });

/** Answers the last question with clippings, and with no more to come. */
const answer = (...add: string[]): void => {
  const last = wire.asked.at(-1);
  if (last?.act !== 'ask') throw new Error('Nothing was asked.');
  const { question } = last;
  act(() => {
    for (const listener of wire.listeners)
      listener({ tell: 'hits', question, add, remove: [], left: 0, of: 3 });
  });
};

test('days apply at once, and together with words when the words are answered', () => {
  const { result, rerender } = opened();
  expect(result.current.ids).toEqual([idOf(3), idOf(2), idOf(1)]);
  rerender({ view: { ...wholeLibrary, query: '止:2025-01-05' } });
  expect(result.current.ids).toEqual([idOf(2), idOf(1)]);
  rerender({ view: { ...wholeLibrary, query: '起:2025-01-01 门诊' } });
  // Neither the old words nor the new ones belong to what only the days would leave.
  expect(result.current.ids).toEqual([idOf(2), idOf(1)]);
  answer(idOf(1), idOf(3));
  expect(result.current.ids).toEqual([idOf(3)]);
  rerender({ view: wholeLibrary });
  expect(result.current.ids).toEqual([idOf(3), idOf(2), idOf(1)]);
});

test('a facet chosen beside words that are answered narrows at once', () => {
  const { result, rerender } = opened();
  rerender({ view: { ...wholeLibrary, query: '门诊' } });
  answer(idOf(1), idOf(2));
  expect(result.current.ids).toEqual([idOf(2), idOf(1)]);
  rerender({ view: { ...wholeLibrary, query: '门诊', from: '2025-01-01' } });
  expect(result.current.ids).toEqual([idOf(2)]);
});

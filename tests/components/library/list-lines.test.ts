import { expect, test } from 'vitest';
import { listLines } from '@/components/library/list-lines';
import { Catalogue } from '@/lib/search/catalogue';
import { selectEntries } from '@/lib/search/select-entries';
import { type View, wholeLibrary } from '@/lib/search/view';
import { makeClipping } from '@/tests/builders';

const day = (date: string) => ({ text: date, date });
const catalogue = new Catalogue();
catalogue.put(
  ['2025-03-02', '2025-03-01', '2025-01-31', '2024-12', '2024-12-01'].map((date, n) =>
    makeClipping(n, {
      published: day(date),
      clippedAt: `${date.padEnd(10, '-09').slice(0, 10)}T08:00:00.000Z`,
    }),
  ),
);

const shown = (view: Partial<View>) => {
  const whole = { ...wholeLibrary, ...view };
  const lines = listLines(selectEntries(catalogue, whole).entries, whole.sort);
  return { lines, texts: Array.from({ length: lines.count }, (_, line) => Object.values(lines.at(line))[0]) };
};

test.for([
  [{ sort: 'published' }, ['2025-03', 0, 1, '2025-01', 2, '2024-12', 3, 4]],
  [{ sort: 'clipped', ascending: true }, ['2024-12', 0, 1, '2025-01', 2, '2025-03', 3, 4]],
  [{ sort: 'headline' }, [0, 1, 2, 3, 4]],
  [{ sort: 'published', from: '2025-02' }, ['2025-03', 0, 1]],
  [{ sort: 'published', from: '2026' }, []],
] as const)('%j has the lines %j', ([view, texts]) => {
  expect(shown(view).texts).toEqual(texts);
});

test('heads are known by their lines, and lists by their heads', () => {
  const { lines } = shown({ sort: 'published' });
  expect([0, 1, 2, 3, 4, 5, 6, 7].filter(lines.isHead)).toEqual([0, 3, 5]);
  expect(lines.shape).toBe(shown({ sort: 'published', ascending: false }).lines.shape);
  expect(lines.shape).not.toBe(shown({ sort: 'headline' }).lines.shape);
});

test('every clipping is found on its line', () => {
  const { lines } = shown({ sort: 'published' });
  for (const index of [0, 1, 2, 3, 4]) expect(lines.at(lines.lineOf(index))).toEqual({ index });
});

import { expect, test } from 'vitest';
import { RowWindow } from '@/components/hooks/row-window';
import { toRow } from '@/lib/store/clipping-row';
import { idOf, makeClipping, timeOf } from '@/tests/builders';

/** A window over rows that are read when told, with what was asked for. */
function windowed(first?: Map<string, ReturnType<typeof toRow>>) {
  const asked: (readonly string[])[] = [];
  const answers: (() => void)[] = [];
  const rows = new RowWindow((ids) => {
    asked.push(ids);
    const n = asked.length;
    const read = ids
      .filter((id) => id !== idOf(99))
      .map((id) => ({ ...makeClipping(1), id, headline: `${n}` }));
    return new Promise((resolve) => answers.push(() => resolve(read)));
  }, first);
  const answer = async (): Promise<void> => {
    answers.shift()?.();
    await new Promise((resolve) => setTimeout(resolve, 60));
  };
  return { rows, asked, answer };
}
const ids = (...numbers: number[]): string[] => numbers.map(idOf);
const headline = (rows: RowWindow, n: number): string | undefined => {
  const row = rows.row(idOf(n));
  return row && 'headline' in row ? row.headline : undefined;
};

test('rows scrolled by while others are read are never read', async () => {
  const { rows, asked, answer } = windowed();
  void rows.want(ids(1, 2), () => 1);
  void rows.want(ids(3, 4), () => 1);
  void rows.want(ids(3, 4, 2, 5), () => 1);
  void rows.want(ids(2, 3, 5), () => 1);
  await answer();
  await answer();
  expect(asked).toEqual([ids(1, 2), ids(3, 5)]);
  expect([1, 2, 5, 4].map((n) => headline(rows, n))).toEqual(['1', '1', '2', undefined]);
});

test('no row is read while the list flies by', async () => {
  const { rows, asked, answer } = windowed();
  void rows.want(ids(1, 2), () => 1);
  await answer();
  for (const n of [10, 20, 30]) void rows.want(ids(n, n + 1), () => 1);
  await expect.poll(() => asked).toHaveLength(2);
  await answer();
  expect(asked).toEqual([ids(1, 2), ids(30, 31)]);
});

test('a row is read again when its clipping changed, and no other is', async () => {
  const { rows, asked, answer } = windowed();
  let changed = 1;
  const stampOf = (id: string): number => (id === idOf(2) ? changed : 1);
  void rows.want(ids(1, 2), stampOf);
  await answer();
  const versions = [rows.version()];
  changed = 2;
  void rows.want(ids(1, 2), stampOf);
  await answer();
  expect(asked).toEqual([ids(1, 2), ids(2)]);
  expect(headline(rows, 2)).toBe('2');
  expect(rows.version()).toBeGreaterThan(versions[0] ?? 0);
});

test('a row that is gone is asked for once', async () => {
  const { rows, asked, answer } = windowed();
  void rows.want(ids(99), () => 1);
  await answer();
  void rows.want(ids(99), () => 1);
  expect(asked).toHaveLength(1);
  expect(rows.row(idOf(99))).toBeUndefined();
});

test('rows that are at hand are shown without being read, until they change', async () => {
  const stored = new Map([[idOf(1), toRow(makeClipping(1, { headline: '先到', updatedAt: timeOf(1) }))]]);
  const { rows, asked, answer } = windowed(stored);
  expect(headline(rows, 1)).toBe('先到');
  void rows.want(ids(1, 2), () => Date.parse(timeOf(1)));
  await answer();
  expect(asked).toEqual([ids(2)]);
  void rows.want(ids(1, 2), (id) => Date.parse(timeOf(id === idOf(1) ? 2 : 1)));
  await answer();
  expect(asked).toEqual([ids(2), ids(1)]);
});

test('what was shown long ago is forgotten', async () => {
  const { rows, answer } = windowed();
  void rows.want(ids(...Array.from({ length: 500 }, (_, n) => n + 100)), () => 1);
  await answer();
  expect(headline(rows, 100)).toBeUndefined();
  expect(headline(rows, 599)).toBe('1');
});

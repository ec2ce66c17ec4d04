import { expect, test } from 'vitest';
import { tableLines } from '@/components/statistics/table-lines';
import type { RowGroup } from '@/lib/search/group-statistics';

const rows = Uint32Array.of(7, 8, 9);
const group = (key: string, start: number, count: number): RowGroup => ({
  key,
  start,
  count,
  hospitals: 1,
  peaks: new Map(),
});

test('without groups every line is a statistic', () => {
  const lines = tableLines({ rows, groups: null });
  expect(lines.count).toBe(3);
  expect([0, 1, 2, 3].map((line) => lines.lineAt(line))).toEqual([
    { row: 7, index: 0, group: null },
    { row: 8, index: 1, group: null },
    { row: 9, index: 2, group: null },
    undefined,
  ]);
  expect(lines.lineOf(2)).toBe(2);
});

test('each group stands under its head', () => {
  const [papers, beds] = [group('papers', 0, 1), group('beds', 1, 2)];
  const lines = tableLines({ rows, groups: [papers, beds] });
  expect(lines.count).toBe(5);
  expect([0, 1, 2, 3, 4, 5].map((line) => lines.lineAt(line))).toEqual([
    { head: papers, folded: false },
    { row: 7, index: 0, group: papers },
    { head: beds, folded: false },
    { row: 8, index: 1, group: beds },
    { row: 9, index: 2, group: beds },
    undefined,
  ]);
  expect([0, 1, 2].map((index) => lines.lineOf(index))).toEqual([1, 3, 4]);
});

test('of a folded group only the head stands, and what is in it stands there', () => {
  const [papers, beds, nurses] = [group('papers', 0, 1), group('beds', 1, 1), group('nurses', 2, 1)];
  const lines = tableLines({ rows, groups: [papers, beds, nurses] }, new Set(['papers', 'nurses']));
  expect([0, 1, 2, 3, 4].map((line) => lines.lineAt(line))).toEqual([
    { head: papers, folded: true },
    { head: beds, folded: false },
    { row: 8, index: 1, group: beds },
    { head: nurses, folded: true },
    undefined,
  ]);
  expect(lines.count).toBe(4);
  expect([0, 1, 2].map((index) => lines.lineOf(index))).toEqual([0, 2, 3]);
  expect(['papers', 'beds', 'nurses', 'gone'].map((key) => lines.lineOfHead(key))).toEqual([0, 1, 3, -1]);
});

import type { Entry } from '@/lib/search/entry';
import type { SortKey } from '@/lib/search/view';

/** A line of the list: a clipping by its place among the view's, or the head of a month. */
type ListLine = { index: number } | { month: string };

/** The lines of a list, made one by one as they are shown: a long list has a hundred thousand. */
type ListLines = {
  count: number;
  at: (line: number) => ListLine;
  /** Whether a line is the head of a month. */
  isHead: (line: number) => boolean;
  /** Says which lines are heads: equal texts are lists whose lines are equally high. */
  shape: string;
  /** The line on which a clipping stands. */
  lineOf: (index: number) => number;
};

/** A month's head, and the place of the first clipping under it. */
type Head = { month: string; index: number };

/** The lines of a list in a view's order. Lists by date have a head before each month. */
export function listLines(entries: readonly Entry[], sort: SortKey): ListLines {
  const heads = sort === 'clipped' || sort === 'published' ? monthHeads(entries, sort) : [];
  /** How many heads satisfy a condition that holds from the first one on. */
  const headsThat = (holds: (head: Head, place: number) => boolean): number => {
    let [low, high] = [0, heads.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(heads[middle] as Head, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const headLines = new Set(heads.map((head, place) => head.index + place));
  return {
    count: entries.length + heads.length,
    at(line) {
      const before = headsThat((head, place) => head.index + place <= line);
      const head = heads[before - 1];
      return head && head.index + before - 1 === line ? { month: head.month } : { index: line - before };
    },
    isHead: (line) => headLines.has(line),
    shape: `${entries.length} ${[...headLines].join(' ')}`,
    lineOf: (index) => index + headsThat((head) => head.index <= index),
  };
}

function monthHeads(entries: readonly Entry[], sort: 'clipped' | 'published'): Head[] {
  const heads: Head[] = [];
  let last = '';
  entries.forEach((entry, index) => {
    const time = sort === 'clipped' ? entry.clippedAt : entry.day;
    if (last !== '' && time.startsWith(last)) return;
    const month = time.slice(0, 7);
    if (month !== last || index === 0) heads.push({ month, index });
    last = month;
  });
  return heads;
}

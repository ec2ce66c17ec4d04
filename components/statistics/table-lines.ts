import type { RowGroup } from '@/lib/search/group-statistics';
import type { SelectedStatistics } from '@/lib/search/select-statistics';

/** A line of the table: a statistic by its row, or the head of a group. `index` counts statistics from 0. */
export type TableLine = { row: number; index: number; group: RowGroup | null } | { head: RowGroup };

/** The lines of a table, made when they are asked for: a million of them stand in no list. */
type TableLines = {
  count: number;
  lineAt: (line: number) => TableLine | undefined;
  /** The line on which the statistic of an index stands. */
  lineOf: (index: number) => number;
};

/** The lines of selected statistics, each group under its head. */
export function tableLines({ rows, groups }: Pick<SelectedStatistics, 'rows' | 'groups'>): TableLines {
  if (!groups) {
    return {
      count: rows.length,
      lineAt: (line) => {
        const row = rows[line];
        return row === undefined ? undefined : { row, index: line, group: null };
      },
      lineOf: (index) => index,
    };
  }
  // A group's head stands before its rows: its line is its first row's index and one for each head before it.
  const headLines = groups.map(({ start }, at) => start + at);
  return {
    count: rows.length + groups.length,
    lineAt(line) {
      const at = headLines.findLastIndex((head) => head <= line);
      const group = groups[at];
      if (!group) return undefined;
      if (headLines[at] === line) return { head: group };
      const index = line - at - 1;
      const row = rows[index];
      return row === undefined ? undefined : { row, index, group };
    },
    lineOf: (index) => index + groups.findLastIndex(({ start }) => start <= index) + 1,
  };
}

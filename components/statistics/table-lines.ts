import type { RowGroup } from '@/lib/search/group-statistics';
import type { SelectedStatistics } from '@/lib/search/select-statistics';

/** A line of the table: a statistic by its row, or the head of a group. `index` counts statistics from 0. */
export type TableLine =
  { row: number; index: number; group: RowGroup | null } | { head: RowGroup; folded: boolean };

/** The lines of a table, made when they are asked for: a million of them stand in no list. */
export type TableLines = {
  count: number;
  lineAt: (line: number) => TableLine | undefined;
  /** The line on which the statistic of an index stands; that of its group's head where the group is folded. */
  lineOf: (index: number) => number;
  /** The line of a group's head; -1 where there is no such group. */
  lineOfHead: (key: string) => number;
};

const none: ReadonlySet<string> = new Set();

/** The lines of selected statistics, each group under its head; of groups whose keys are `folded` only the head. */
export function tableLines(
  { rows, groups }: Pick<SelectedStatistics, 'rows' | 'groups'>,
  folded: ReadonlySet<string> = none,
): TableLines {
  if (!groups) {
    return {
      count: rows.length,
      lineAt: (line) => {
        const row = rows[line];
        return row === undefined ? undefined : { row, index: line, group: null };
      },
      lineOf: (index) => index,
      lineOfHead: () => -1,
    };
  }
  const headLines: number[] = [];
  let count = 0;
  for (const group of groups) {
    headLines.push(count);
    count += folded.has(group.key) ? 1 : group.count + 1;
  }
  return {
    count,
    lineAt(line) {
      const at = headLines.findLastIndex((head) => head <= line);
      const [group, headLine = 0] = [groups[at], headLines[at]];
      if (!group || line >= count) return undefined;
      if (headLine === line) return { head: group, folded: folded.has(group.key) };
      const index = group.start + line - headLine - 1;
      const row = rows[index];
      return row === undefined ? undefined : { row, index, group };
    },
    lineOf(index) {
      const at = groups.findLastIndex(({ start }) => start <= index);
      const [group, headLine = 0] = [groups[at], headLines[at]];
      return group && !folded.has(group.key) ? headLine + 1 + index - group.start : headLine;
    },
    lineOfHead: (key) => headLines[groups.findIndex((group) => group.key === key)] ?? -1,
  };
}

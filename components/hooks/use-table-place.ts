import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { type TableLine, tableLines, type TableLines } from '@/components/statistics/table-lines';
import type { SelectedStatistics } from '@/lib/search/select-statistics';
import { useFoldedGroups } from './use-folded-groups';
import { useLatest } from './use-latest';
import type { RowSelection } from './use-row-selection';
import { useRowWindow } from './use-row-window';

type Table = {
  scroller: RefObject<HTMLElement | null>;
  selected: SelectedStatistics;
  selection: RowSelection;
  /** The statistic the keyboard stood on last, by its row. */
  active: number | undefined;
  onActive: (row: number) => void;
  /** In CSS pixels. */
  lineHeight: number;
};

type TablePlace = {
  lines: TableLines;
  window: ReturnType<typeof useRowWindow>;
  /** The line the keyboard stands on: a statistic, or the head of a group. */
  line: number;
  at: TableLine | undefined;
  stand: (row: number) => void;
  /** Goes to a line and gives it the focus; `choose` chooses the statistics on the way. */
  moveTo: (line: number, choose: boolean) => void;
  toHead: (key: string) => void;
  /** Folds or unfolds a group, or with it all of them; the keyboard stands on its head then. */
  fold: (key: string, folded: boolean, all: boolean) => void;
};

/** Where the keyboard stands in the table of statistics, and how it gets about there. */
export function useTablePlace({ scroller, selected, selection, ...table }: Table): TablePlace {
  const { active } = table;
  const { folded, fold, foldAll } = useFoldedGroups((selected.groups ?? []).map(({ key }) => key));
  const lines = useMemo(() => tableLines(selected, folded), [selected, folded]);
  const window = useRowWindow(scroller, lines.count, table.lineHeight);
  const [head, setHead] = useState<string>();
  const found = active === undefined ? -1 : selected.rows.indexOf(active);
  const headLine = head === undefined ? -1 : lines.lineOfHead(head);
  const line = headLine < 0 ? lines.lineOf(Math.max(0, found)) : headLine;
  const at = lines.lineAt(line);

  const focus = useLatest(() =>
    scroller.current
      ?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')
      ?.focus({ preventScroll: true }),
  );
  const arrived = useRef(false);
  const stand = (row: number): void => {
    arrived.current = true;
    setHead(undefined);
    table.onActive(row);
  };
  const standOnHead = (key: string): void => {
    arrived.current = true;
    setHead(key);
  };
  const choose = (row: number): void => {
    if (at && 'row' in at && !selection.rows.has(at.row)) selection.toggle(at.row);
    selection.toggle(row, true);
  };
  const moveTo = (wanted: number, chooses: boolean): void => {
    const to = Math.min(lines.count - 1, Math.max(0, wanted));
    const next = lines.lineAt(to);
    if (!next) return;
    if ('head' in next) standOnHead(next.head.key);
    else {
      if (chooses) choose(next.row);
      stand(next.row);
    }
    window.reveal(to);
    requestAnimationFrame(focus);
  };
  useEffect(() => {
    // Coming back to the table, the row that was left is in sight again.
    if (arrived.current || found < 0 || window.page <= 1) return;
    arrived.current = true;
    window.reveal(lines.lineOf(found));
    requestAnimationFrame(focus);
  });
  return {
    lines,
    window,
    line,
    at,
    stand,
    moveTo,
    toHead: (key) => moveTo(lines.lineOfHead(key), false),
    fold: useLatest((key: string, isFolded: boolean, all: boolean) => {
      standOnHead(key);
      if (all) foldAll(isFolded);
      else fold(key, isFolded);
      requestAnimationFrame(focus);
    }),
  };
}

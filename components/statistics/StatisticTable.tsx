// A virtualised table places its rows itself, which a table’s own elements do not let it: roles say what they are.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useEffect, useMemo, useRef } from 'react';
import { useLatest } from '@/components/hooks/use-latest';
import type { RowSelection } from '@/components/hooks/use-row-selection';
import { useRowWindow } from '@/components/hooks/use-row-window';
import { useTableRows } from '@/components/hooks/use-table-rows';
import { text } from '@/lib/platform/texts';
import type { Catalogue } from '@/lib/search/catalogue';
import type { SelectedStatistics } from '@/lib/search/select-statistics';
import type { StatisticColumns } from '@/lib/search/statistic-columns';
import type { TableView } from '@/lib/search/table-view';
import { GroupLine } from './GroupLine';
import type { RowAct } from './RowActs';
import { StatisticRow } from './StatisticRow';
import { TableHead } from './TableHead';
import { tableKey } from './table-key';
import { type TableLine, tableLines } from './table-lines';

/** Height of a line in CSS pixels; the style sheet sets the same. */
const lineHeight = 46;

type Properties = {
  columns: StatisticColumns;
  catalogue: Catalogue;
  selected: SelectedStatistics;
  table: TableView;
  /** Folded words to be marked. */
  words: readonly string[];
  selection: RowSelection;
  /** The row the keyboard stands on. */
  active: number | undefined;
  onActive: (row: number) => void;
  onTable: (table: TableView) => void;
  /** Opens the sentence of a row in the reader. */
  onOpen: (row: number) => void;
  onAct: (row: number, act: RowAct) => void;
};

/** The statistics of a view: as many rows in the page as the screen shows, however many there are. */
export function StatisticTable(props: Properties) {
  const { columns, selected, table, words, selection, active, onActive } = props;
  const { rows } = selected;
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => tableLines(selected), [selected]);
  const found = active === undefined ? -1 : rows.indexOf(active);
  const activeIndex = Math.max(0, found);
  const activeRow = rows[activeIndex];
  const window = useRowWindow(scroller, lines.count, lineHeight);
  const shown = shownLines(lines.lineAt, window, lines.lineOf(activeIndex));
  const entries = shown.map(({ line }) => ('row' in line ? columns.entry(line.row) : undefined));
  const ids = [...new Set(entries.flatMap((entry) => (entry ? [entry.id] : [])))];
  const rowOf = useTableRows(ids, props.catalogue);

  const focus = useLatest((row: number) =>
    scroller.current?.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus({ preventScroll: true }),
  );
  const arrived = useRef(false);
  const stand = (row: number): void => {
    arrived.current = true;
    onActive(row);
  };
  const moveTo = (index: number, choose: boolean): void => {
    const to = Math.min(rows.length - 1, Math.max(0, index));
    const row = rows[to];
    if (row === undefined) return;
    if (choose) {
      if (activeRow !== undefined && !selection.rows.has(activeRow)) selection.toggle(activeRow);
      selection.toggle(row, true);
    }
    stand(row);
    window.reveal(lines.lineOf(to));
    requestAnimationFrame(() => focus(row));
  };
  useEffect(() => {
    // Coming back to the table, the row that was left is in sight again.
    if (arrived.current || found < 0 || window.page <= 1) return;
    arrived.current = true;
    window.reveal(lines.lineOf(found));
    requestAnimationFrame(() => active !== undefined && focus(active));
  });
  const press = useLatest((row: number, how: 'open' | 'choose' | 'range') => {
    stand(row);
    if (how === 'open') props.onOpen(row);
    else selection.toggle(row, how === 'range');
  });
  const act = useLatest((row: number, which: RowAct) => {
    stand(row);
    props.onAct(row, which);
  });

  return (
    // The rows have the focus in turn.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      className="stat-table"
      role="grid"
      aria-label={text('table_title')}
      aria-rowcount={lines.count + 1}
      aria-multiselectable
      onKeyDown={(event) =>
        tableKey(event, {
          activeIndex,
          last: rows.length - 1,
          page: window.page,
          rows,
          selection,
          moveTo,
          open: props.onOpen,
          act: props.onAct,
        })
      }
    >
      <TableHead table={table} total={rows.length} selection={selection} onTable={props.onTable} />
      <div ref={scroller} className="stat-scroll" role="presentation">
        <div role="rowgroup" className="stat-lines" style={{ height: window.height }}>
          {shown.map(({ line, at, top }, index) => {
            if ('head' in line)
              return <GroupLine key={`group ${line.head.key}`} group={line.head} line={at} top={top} />;
            const entry = entries[index];
            const seen = entry && rowOf(entry.id);
            return (
              entry && (
                <StatisticRow
                  key={line.row}
                  row={line.row}
                  line={at}
                  top={top}
                  entry={entry}
                  clipping={seen?.clipping}
                  quote={seen?.statistics[entry.place]?.quote}
                  words={words}
                  peak={line.group?.key ? line.group.peaks.get(entry.unit) : undefined}
                  active={line.row === activeRow}
                  selected={selection.rows.has(line.row)}
                  onPress={press}
                  onAct={act}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

type Shown = { line: TableLine; at: number; top: number };

/** The lines of the window, and the one with the focus, which stays in the page when it is scrolled away. */
function shownLines(
  lineAt: (line: number) => TableLine | undefined,
  { first, last, offset }: { first: number; last: number; offset: number },
  focused: number,
): Shown[] {
  const shown: Shown[] = [];
  const add = (at: number, top: number): void => {
    const line = lineAt(at);
    if (line) shown.push({ line, at, top });
  };
  if (focused < first) add(focused, Math.max(0, offset - (first - focused) * lineHeight));
  for (let at = first; at < last; at += 1) add(at, offset + (at - first) * lineHeight);
  if (focused >= last) add(focused, offset + (focused - first) * lineHeight);
  return shown;
}

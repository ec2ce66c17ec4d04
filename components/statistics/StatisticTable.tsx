// A virtualised table places its rows itself, which a table’s own elements do not let it: roles say what they are.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useRef } from 'react';
import { useLatest } from '@/components/hooks/use-latest';
import type { RowSelection } from '@/components/hooks/use-row-selection';
import { useTablePlace } from '@/components/hooks/use-table-place';
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
import type { TableLine } from './table-lines';

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
  const scroller = useRef<HTMLDivElement>(null);
  const place = useTablePlace({ scroller, selected, selection, active, onActive, lineHeight });
  const { lines, window, line: activeLine, at } = place;
  const shown = shownLines(lines.lineAt, window, activeLine);
  const entries = shown.map(({ line }) => ('row' in line ? columns.entry(line.row) : undefined));
  const ids = [...new Set(entries.flatMap((entry) => (entry ? [entry.id] : [])))];
  const rowOf = useTableRows(ids, props.catalogue);
  const press = useLatest((row: number, how: 'open' | 'choose' | 'range') => {
    place.stand(row);
    if (how === 'open') props.onOpen(row);
    else selection.toggle(row, how === 'range');
  });
  const act = useLatest((row: number, which: RowAct) => {
    place.stand(row);
    props.onAct(row, which);
  });

  return (
    // The rows have the focus in turn.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="stat-table"
      role={selected.groups ? 'treegrid' : 'grid'}
      aria-label={text('table_title')}
      aria-rowcount={lines.count + 1}
      aria-multiselectable
      onKeyDown={(event) =>
        tableKey(event, {
          activeIndex: activeLine,
          last: lines.count - 1,
          page: window.page,
          at,
          selection,
          moveTo: place.moveTo,
          open: props.onOpen,
          act: props.onAct,
          fold: place.fold,
          toHead: place.toHead,
        })
      }
    >
      <TableHead table={table} total={selected.rows.length} selection={selection} onTable={props.onTable} />
      <div ref={scroller} className="stat-scroll" role="presentation">
        <div role="rowgroup" className="stat-lines" style={{ height: window.height }}>
          {shown.map(({ line, at: number, top }, index) => {
            if ('head' in line) {
              return (
                <GroupLine
                  key={`group ${line.head.key}`}
                  group={line.head}
                  folded={line.folded}
                  active={number === activeLine}
                  line={number}
                  top={top}
                  onFold={place.fold}
                />
              );
            }
            const entry = entries[index];
            const seen = entry && rowOf(entry.id);
            return (
              entry && (
                <StatisticRow
                  key={line.row}
                  row={line.row}
                  line={number}
                  level={line.group ? 2 : undefined}
                  top={top}
                  entry={entry}
                  clipping={seen?.clipping}
                  quote={seen?.statistics[entry.place]?.quote}
                  words={words}
                  peak={line.group?.key ? line.group.peaks.get(entry.unit) : undefined}
                  active={number === activeLine}
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

import { useRef, useState } from 'react';
import { useActiveRow } from '@/components/hooks/use-active-row';
import { useKeys } from '@/components/hooks/use-keys';
import { useRowSelection } from '@/components/hooks/use-row-selection';
import { useSeenStatistics } from '@/components/hooks/use-seen-statistics';
import { useSelected } from '@/components/hooks/use-selected';
import { type SeenStatistic, useStatisticCommands } from '@/components/hooks/use-statistic-commands';
import { useStatisticOutput } from '@/components/hooks/use-statistic-output';
import { useTableSelection } from '@/components/hooks/use-table-selection';
import { SearchedRoom } from '@/components/library/SearchedRoom';
import type { RoomProperties } from '@/components/shared/room-properties';
import { routeToHash } from '@/lib/search/route';
import { isTableNarrowed, type TableView, wholeTable } from '@/lib/search/table-view';
import { type View, withValues } from '@/lib/search/view';
import { ChosenBar } from './ChosenBar';
import { metricName } from './metric-name';
import { ReadingProgress } from './ReadingProgress';
import type { RowAct } from './RowActs';
import { StatisticEditor } from './StatisticEditor';
import { StatisticTable } from './StatisticTable';
import { TableEmpty } from './TableEmpty';
import { TableKeys } from './TableKeys';
import { TableToolbar } from './TableToolbar';
import './statistics.css';
import './row-acts.css';
import './table-toolbar.css';
import './statistic-editor.css';

/** Every statistic of a view in one table: to be ordered, narrowed, compared, corrected and quoted. */
export function StatisticsRoom({ route, navigate, state, nameOf, notices }: RoomProperties) {
  const { view, table = wholeTable } = route;
  const found = useSelected(state, view, nameOf);
  const shown = useTableSelection(state, found.ids, table, metricName);
  const { statistics, selected, words } = shown;
  const selection = useRowSelection(selected.rows);
  const commands = useStatisticCommands(notices);
  const output = useStatisticOutput(notices);
  const see = useSeenStatistics(statistics.columns, notices);
  const [active, setActive] = useActiveRow(routeToHash(route));
  const [corrected, setCorrected] = useState<SeenStatistic>();
  const [keysShown, setKeysShown] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const find = useRef<HTMLInputElement>(null);

  const onView = (next: View): void =>
    navigate({ view: next }, next.query === view.query ? 'push' : 'replace');
  const onTable = (next: TableView): void =>
    navigate({ table: next }, next.find === table.find ? 'push' : 'replace');
  const open = (row: number): void => {
    setActive(row);
    see([row], ([seen]) => {
      if (seen) navigate({ room: 'clippings', clipping: seen.id, at: seen.statistic.quote });
    });
  };
  const placesOf = (rows: Iterable<number>) => Array.from(rows, (row) => statistics.columns.entry(row));
  const chosen = (): number[] => Array.from(selected.rows.filter((row) => selection.rows.has(row)));
  /** What is done to a chosen row is done to all that are chosen, in the order of the table. */
  const rowsFor = (row: number): number[] => (selection.rows.has(row) ? chosen() : [row]);
  const acts: Record<RowAct, (row: number) => void> = {
    copy: (row) => output.copy(placesOf(rowsFor(row))),
    correct: (row) => see([row], ([seen]) => setCorrected(seen)),
    strike: (row) => see(rowsFor(row), commands.strike),
  };
  useKeys({
    '/': () => search.current?.focus(),
    f: () => find.current?.focus(),
    u: commands.undo,
    '?': () => setKeysShown(true),
  });

  return (
    <>
      <SearchedRoom
        room="statistics"
        className="stat-room"
        view={view}
        counts={found.counts}
        nameOf={nameOf}
        fieldRef={search}
        onView={onView}
      >
        {(openFacets) => (
          <div className="room-list">
            <TableToolbar
              table={table}
              shown={shown}
              findRef={find}
              hospitals={found.counts.get('hospital') ?? new Map<string, number>()}
              hospital={view.chosen.hospital ?? []}
              onHospital={(name) => onView(withValues(view, 'hospital', name === '' ? [] : [name]))}
              onTable={onTable}
              onFacets={openFacets}
              onExport={() => output.exportTable(placesOf(selected.rows))}
            />
            <ReadingProgress statistics={statistics} output={output} />
            {selection.rows.size > 0 && (
              <ChosenBar
                count={selection.rows.size}
                onCopy={() => output.copy(placesOf(chosen()))}
                onStrike={() => see(chosen(), commands.strike)}
                onClear={selection.clear}
              />
            )}
            {selected.rows.length === 0 ? (
              <TableEmpty
                reading={!state.whole || statistics.read < statistics.of}
                empty={state.catalogue.entries.size === 0}
                found={found.ids.length}
                narrowed={isTableNarrowed(table)}
                onClear={() => onTable({ ...table, metric: '', period: '', find: '' })}
              />
            ) : (
              <StatisticTable
                columns={statistics.columns}
                catalogue={shown.catalogue}
                selected={selected}
                table={table}
                words={words.length > 0 ? words : found.words}
                selection={selection}
                active={active}
                onActive={setActive}
                onTable={onTable}
                onOpen={open}
                onAct={(row, act) => acts[act](row)}
              />
            )}
          </div>
        )}
      </SearchedRoom>
      <TableKeys isOpen={keysShown} onOpenChange={setKeysShown} />
      {corrected && (
        <StatisticEditor
          statistic={corrected.statistic}
          onSave={(statistic) => commands.correct(corrected, statistic)}
          onClose={() => setCorrected(undefined)}
        />
      )}
    </>
  );
}

import type { KeyboardEvent } from 'react';
import type { RowSelection } from '@/components/hooks/use-row-selection';
import { type GridPlace, gridMoves } from '@/components/shared/grid-moves';
import type { RowAct } from './RowActs';
import type { TableLine } from './table-lines';

type Table = GridPlace & {
  /** What stands on the line with the focus: a statistic, or the head of its group. */
  at: TableLine | undefined;
  selection: RowSelection;
  /** Goes to a line; `choose` chooses all statistics on the way. */
  moveTo: (line: number, choose: boolean) => void;
  open: (row: number) => void;
  act: (row: number, act: RowAct) => void;
  /** Folds or unfolds the group of a head, or with it all of them. */
  fold: (key: string, folded: boolean, all: boolean) => void;
  /** Goes to the head of the group a statistic belongs to. */
  toHead: (key: string) => void;
};

const acts: Readonly<Record<string, (table: Table, row: number, event: KeyboardEvent) => void>> = {
  Enter: (table, row) => table.open(row),
  ' ': (table, row, event) => table.selection.toggle(row, event.shiftKey),
  Escape: (table) => table.selection.clear(),
  e: (table, row) => table.act(row, 'correct'),
  c: (table, row) => table.act(row, 'copy'),
  Delete: (table, row) => table.act(row, 'strike'),
};

const withControl: typeof acts = {
  a: (table) => table.selection.all(),
  c: (table, row) => table.act(row, 'copy'),
};

/** Keys on the head of a group: to the left it folds, to the right it unfolds, with Shift all of them. */
function headKey(
  event: KeyboardEvent,
  table: Table,
  { head, folded }: Extract<TableLine, { folded: boolean }>,
): void {
  const wanted = { ArrowLeft: true, ArrowRight: false, Enter: !folded, ' ': !folded }[event.key];
  if (wanted === undefined) return;
  event.preventDefault();
  table.fold(head.key, wanted, event.shiftKey);
}

/** The keys of the table: arrows walk, Shift chooses on the way, blank chooses one, Enter opens its sentence. */
export function tableKey(event: KeyboardEvent<HTMLElement>, table: Table): void {
  const { target } = event;
  if (!(target instanceof HTMLElement) || !target.matches('[data-row], [data-group]')) return;
  const move = gridMoves[event.key];
  const control = event.ctrlKey || event.metaKey;
  const { at } = table;
  if (move && !event.altKey) {
    event.preventDefault();
    table.moveTo(move(table), event.shiftKey);
    return;
  }
  if (!at || event.altKey) return;
  if ('head' in at) {
    if (!control) headKey(event, table, at);
    return;
  }
  if (event.key === 'ArrowLeft' && at.group) {
    event.preventDefault();
    table.toHead(at.group.key);
    return;
  }
  const act = (control ? withControl : acts)[event.key];
  // Words of a cell that were selected with the mouse are copied as they are.
  if (!act || (control && String(getSelection()) !== '')) return;
  if (event.key !== 'Escape') event.preventDefault();
  act(table, at.row, event);
}

import type { KeyboardEvent } from 'react';
import type { RowSelection } from '@/components/hooks/use-row-selection';
import { type GridPlace, gridMoves } from '@/components/shared/grid-moves';
import type { RowAct } from './RowActs';

type Table = GridPlace & {
  rows: Uint32Array;
  selection: RowSelection;
  /** Goes to a statistic by its index; `choose` chooses all on the way. */
  moveTo: (index: number, choose: boolean) => void;
  open: (row: number) => void;
  act: (row: number, act: RowAct) => void;
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

/** The keys of the table: arrows walk, Shift chooses on the way, blank chooses one, Enter opens its sentence. */
export function tableKey(event: KeyboardEvent<HTMLElement>, table: Table): void {
  const { target } = event;
  if (!(target instanceof HTMLElement) || !target.matches('[data-row]')) return;
  const move = gridMoves[event.key];
  const control = event.ctrlKey || event.metaKey;
  const row = table.rows[table.activeIndex];
  if (move && !event.altKey) {
    event.preventDefault();
    table.moveTo(move(table), event.shiftKey);
    return;
  }
  const act = (control ? withControl : acts)[event.key];
  // Words of a cell that were selected with the mouse are copied as they are.
  if (!act || row === undefined || event.altKey || (control && String(getSelection()) !== '')) return;
  if (event.key !== 'Escape') event.preventDefault();
  act(table, row, event);
}

import type { KeyboardEvent } from 'react';
import type { Selection } from '@/components/hooks/use-selection';
import { type GridPlace, gridMoves } from '@/components/shared/grid-moves';

type List = GridPlace & {
  ids: readonly string[];
  selection: Selection;
  /** Goes to a row; `choose` chooses all on the way. */
  moveTo: (index: number, choose: boolean) => void;
  onOpen: (id: string) => void;
};

const acts: Readonly<Record<string, (list: List, id: string, event: KeyboardEvent) => void>> = {
  Enter: (list, id) => list.onOpen(id),
  ' ': (list, id, event) => list.selection.toggle(id, event.shiftKey),
  a: (list, _id, event) => {
    if (event.ctrlKey || event.metaKey) list.selection.all();
  },
  Escape: (list) => list.selection.clear(),
};

/** The keys of a grid, as the ARIA Authoring Practices name them: arrows walk, Shift chooses on the way, blank chooses one. */
export function listKey(event: KeyboardEvent<HTMLElement>, list: List): void {
  if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-row]')) return;
  const move = gridMoves[event.key];
  const id = list.ids[list.activeIndex];
  const act = acts[event.key];
  if (move) {
    event.preventDefault();
    list.moveTo(move(list), event.shiftKey);
  } else if (act && id !== undefined && (event.key !== 'a' || event.ctrlKey || event.metaKey)) {
    if (event.key !== 'Escape') event.preventDefault();
    act(list, id, event);
  }
}

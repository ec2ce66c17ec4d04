import { useCallback, useMemo, useState } from 'react';

/** Which rows of a table of statistics are chosen; rows are numbers. */
export type RowSelection = {
  rows: ReadonlySet<number>;
  /** Chooses or leaves one row; with `range`, all between it and the row touched before. */
  toggle: (row: number, range?: boolean) => void;
  all: () => void;
  clear: () => void;
};

/** Choosing among the rows of a table, given in its order. Rows that left the table are no longer chosen. */
export function useRowSelection(shown: Uint32Array): RowSelection {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [anchor, setAnchor] = useState<number>();
  const rows = useMemo(() => {
    if (chosen.size === 0) return chosen;
    const present = shown.filter((row) => chosen.has(row));
    return present.length === chosen.size ? chosen : new Set(present);
  }, [chosen, shown]);

  const toggle = useCallback(
    (row: number, range = false) => {
      setChosen((before) => {
        const next = new Set(before);
        if (range && anchor !== undefined) {
          const [from = 0, to = 0] = [shown.indexOf(anchor), shown.indexOf(row)].sort((a, b) => a - b);
          for (const between of shown.slice(Math.max(0, from), to + 1)) next.add(between);
        } else if (!next.delete(row)) next.add(row);
        return next;
      });
      setAnchor(row);
    },
    [anchor, shown],
  );
  const all = useCallback(() => setChosen(new Set(shown)), [shown]);
  const clear = useCallback(() => setChosen(new Set()), []);
  return useMemo(() => ({ rows, toggle, all, clear }), [rows, toggle, all, clear]);
}

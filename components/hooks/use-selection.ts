import { useCallback, useMemo, useState } from 'react';

/** Which rows of a list are chosen. Rows that left the list are no longer chosen. */
export type Selection = {
  ids: ReadonlySet<string>;
  /** Chooses or leaves one row; with `range`, all between it and the row touched before. */
  toggle: (id: string, range?: boolean) => void;
  all: () => void;
  /** Chooses these and no others. */
  replace: (ids: readonly string[]) => void;
  clear: () => void;
};

/** Choosing among the rows of a list, given in its order. */
export function useSelection(list: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string>();
  const ids = useMemo(() => {
    if (chosen.size === 0) return chosen;
    const present = list.filter((id) => chosen.has(id));
    return present.length === chosen.size ? chosen : new Set(present);
  }, [chosen, list]);

  const toggle = useCallback(
    (id: string, range = false) => {
      setChosen((before) => {
        const next = new Set(before);
        if (range && anchor !== undefined) {
          const [from, to] = [list.indexOf(anchor), list.indexOf(id)].sort((a, b) => a - b);
          for (const between of list.slice(Math.max(0, from ?? 0), (to ?? 0) + 1)) next.add(between);
        } else if (!next.delete(id)) next.add(id);
        return next;
      });
      setAnchor(id);
    },
    [anchor, list],
  );
  const all = useCallback(() => setChosen(new Set(list)), [list]);
  const clear = useCallback(() => setChosen(new Set()), []);
  const replace = useCallback((next: readonly string[]) => setChosen(new Set(next)), []);
  return useMemo(() => ({ ids, toggle, all, replace, clear }), [ids, toggle, all, replace, clear]);
}

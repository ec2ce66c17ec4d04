import { useState } from 'react';

/** The groups that were folded, so that coming back to the table finds it as it was left. */
let left: ReadonlySet<string> = new Set();

/** Which groups of the table are folded, by their keys, and the ways to fold and unfold one or all of them. */
export function useFoldedGroups(all: readonly string[]): {
  folded: ReadonlySet<string>;
  fold: (key: string, folded: boolean) => void;
  foldAll: (folded: boolean) => void;
} {
  const [folded, setFolded] = useState(left);
  const change = (next: ReadonlySet<string>): void => {
    left = next;
    setFolded(next);
  };
  return {
    folded,
    fold: (key, isFolded) => {
      const next = new Set(folded);
      if (isFolded) next.add(key);
      else next.delete(key);
      change(next);
    },
    foldAll: (isFolded) => change(new Set(isFolded ? all : [])),
  };
}

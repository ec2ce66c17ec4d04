import { useState } from 'react';

/**
 * Where the keyboard stands in a list. When the row it stood on leaves the list, it stays at the same place, on the
 * row that follows.
 */
export function useActiveIndex(ids: readonly string[], active: string | undefined): number {
  const [last, setLast] = useState(0);
  const found = active === undefined ? -1 : ids.indexOf(active);
  if (found >= 0 && found !== last) setLast(found);
  return found >= 0 ? found : Math.max(0, Math.min(last, ids.length - 1));
}

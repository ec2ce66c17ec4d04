import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import type { Clipping } from '@/lib/schema/clipping';
import { type DamagedRow } from '@/lib/store/clipping-row';
import { getClippings } from '@/lib/store/clippings';

export type Row = Clipping | DamagedRow;

/** How many rows are kept at hand, so that scrolling back finds them drawn. */
const most = 600;

/** The rows of the ids on the screen, live; those scrolled by stay at hand for a while. */
export function useRows(ids: readonly string[]): ReadonlyMap<string, Row> {
  const kept = useRef(new Map<string, Row>());
  const key = ids.join(' ');
  const rows = useLiveQuery(() => getClippings(ids), [key]);
  for (const row of rows ?? []) {
    kept.current.delete(row.id);
    kept.current.set(row.id, row);
  }
  for (const id of kept.current.keys()) {
    if (kept.current.size <= most) break;
    kept.current.delete(id);
  }
  return kept.current;
}

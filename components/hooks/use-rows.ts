import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Clipping } from '@/lib/schema/clipping';
import type { DamagedRow } from '@/lib/store/clipping-row';
import { getClippings } from '@/lib/store/clippings';

export type Row = Clipping | DamagedRow;

/** How many rows are kept at hand, so that scrolling back finds them drawn. */
const most = 400;

/** The rows of the ids on the screen, live; those scrolled by stay at hand for a while. */
export function useRows(ids: readonly string[]): ReadonlyMap<string, Row> {
  const [kept] = useState(() => new Map<string, Row>());
  const rows = useLiveQuery(async () => {
    const read = await getClippings(ids);
    keep(kept, read);
    return new Map(kept);
  }, [ids.join(' ')]);
  return rows ?? none;
}

function keep(kept: Map<string, Row>, rows: readonly Row[]): void {
  for (const row of rows) {
    // A clipping that did not change stays the same object, so that its row is not drawn again.
    const before = kept.get(row.id);
    kept.delete(row.id);
    kept.set(row.id, before && sameVersion(before, row) ? before : row);
  }
  for (const id of kept.keys()) {
    if (kept.size <= most) return;
    kept.delete(id);
  }
}

const sameVersion = (one: Row, other: Row): boolean =>
  !('damaged' in one) &&
  !('damaged' in other) &&
  one.revision === other.revision &&
  one.updatedAt === other.updatedAt;

const none: ReadonlyMap<string, Row> = new Map();

import { useEffect, useState, useSyncExternalStore } from 'react';
import { getClippings } from '@/lib/store/clippings';
import { type Row, RowWindow } from './row-window';
import type { CatalogueState } from './use-catalogue';

export type { Row };

/** The rows of the ids on the screen, live. Database errors are thrown. */
export function useRows(
  ids: readonly string[],
  { catalogue, first }: CatalogueState,
): (id: string) => Row | undefined {
  const [rows] = useState(() => new RowWindow(getClippings, first));
  const [failure, setFailure] = useState<{ error: unknown }>();
  useSyncExternalStore(rows.subscribe, rows.version);
  const stampOf = (id: string): number => catalogue.entries.get(id)?.stamp || 0;
  const stamps = ids.map(stampOf);
  useEffect(() => {
    rows.want(ids, stampOf).catch((error: unknown) => setFailure({ error }));
    // Rows are wanted anew when others are shown or one of them changed.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [rows, ids.join(' '), stamps.join(' ')]);
  if (failure) throw failure.error;
  return (id) => rows.row(id);
}

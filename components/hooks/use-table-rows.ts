import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Catalogue } from '@/lib/search/catalogue';
import { type TableRow, TableRows } from './table-rows';

/** The clippings whose statistics are on the screen; undefined until one is read. Database errors are thrown. */
export function useTableRows(
  ids: readonly string[],
  catalogue: Catalogue,
): (id: string) => TableRow | undefined {
  const [rows] = useState(() => new TableRows());
  const [failure, setFailure] = useState<{ error: unknown }>();
  useSyncExternalStore(rows.subscribe, rows.version);
  const wanted = ids.map((id) => `${id} ${catalogue.entries.get(id)?.stamp ?? 0}`).join('\n');
  useEffect(() => {
    const stamps = wanted.split('\n').filter(Boolean);
    const byId = new Map(
      stamps.map((line) => [line.slice(0, line.indexOf(' ')), Number(line.split(' ')[1])]),
    );
    rows.want(byId).catch((error: unknown) => setFailure({ error }));
  }, [rows, wanted]);
  if (failure) throw failure.error;
  return (id) => rows.get(id);
}

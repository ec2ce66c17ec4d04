import type { Page } from 'puppeteer-core';

/** Keys of every table, and the rows asked for, read past the extension's own code. */
type Tables = Record<string, { keys: string[]; rows: Record<string, unknown>[] }>;

/** Reads the library's tables in a page of the extension: keys of all, rows of those named. */
export const readTables = (page: Page, withRows: readonly string[] = []): Promise<Tables> =>
  page.evaluate(async (names) => {
    const settle = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
      });
    const tables: Record<string, { keys: string[]; rows: Record<string, unknown>[] }> = {};
    // Opening a database that is not there would make an empty one in the extension's place.
    const there = await indexedDB.databases();
    if (!there.some((known) => known.name === 'xinglin-clipper')) return tables;
    const database = await settle(indexedDB.open('xinglin-clipper'));
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name).objectStore(name);
      const keys = (await settle(store.getAllKeys())).map((key) => JSON.stringify(key).replaceAll('"', ''));
      const rows = names.includes(name) ? await settle(store.getAll()) : [];
      tables[name] = { keys, rows };
    }
    database.close();
    return tables;
  }, withRows);

/** What is wrong with a library: acknowledged clips that are missing, and clippings that are half there. */
export function findWrongs(tables: Tables, acknowledged: Iterable<string>): string[] {
  const has = (table: string) => new Set(tables[table]?.keys);
  const [clippings, bodies, snapshots, originals] = ['clippings', 'bodies', 'snapshots', 'originals'].map(
    has,
  );
  const wrongs = [...acknowledged].filter((id) => !clippings?.has(id)).map((id) => `${id} is lost`);
  for (const id of clippings ?? []) if (!bodies?.has(id)) wrongs.push(`${id} has no body`);
  for (const id of bodies ?? []) if (!clippings?.has(id)) wrongs.push(`${id} is a body alone`);
  for (const id of snapshots ?? []) if (!originals?.has(id)) wrongs.push(`${id} has no original`);
  for (const id of clippings ?? []) if (!snapshots?.has(id)) wrongs.push(`${id} has no snapshot`);
  return wrongs;
}

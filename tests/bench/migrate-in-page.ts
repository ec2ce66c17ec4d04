import { Dexie } from 'dexie';
import { LibraryDatabase } from '@/lib/store/database';
import { databaseVersions, newestVersion } from '@/lib/store/migrations';
import { rowSchemas, type TableName } from '@/lib/store/row-schemas';

type Row = Record<string, unknown>;
type Golden = { version: number; tables: Record<string, Row[]> };

const bytesOf = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && '$bytes' in value
    ? Uint8Array.from(atob(String(value.$bytes)), (letter) => letter.charCodeAt(0))
    : value;

/** A database as the version that wrote the golden rows left it. */
async function leaveBehind(name: string, { version, tables }: Golden): Promise<void> {
  const old = new LibraryDatabase(
    name,
    databaseVersions.filter((step) => step.version <= version),
  );
  await old.transaction('rw', old.tables, async () => {
    for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkAdd(rows);
  });
  old.close();
}

const inAnyOrder = (rows: readonly Row[]): string =>
  rows
    .map((row) => JSON.stringify(row))
    .toSorted()
    .join('\n');

/** Opens a database of golden rows with this version's code: rows there are, and rows that can be read. */
async function openGolden(json: string): Promise<{ rows: number; readable: number }> {
  const golden = JSON.parse(json, bytesOf) as Golden;
  await leaveBehind('opened', golden);
  const database = new LibraryDatabase('opened');
  const told = { rows: 0, readable: 0 };
  for (const table of Object.keys(golden.tables)) {
    const rows = await database.table(table).toArray();
    told.rows += rows.length;
    told.readable += rows.filter((row) => rowSchemas[table as TableName].safeParse(row).success).length;
  }
  database.close();
  return told;
}

/** Goes one version on with a step that marks clippings, or throws at the second; tells what is there afterwards. */
async function goOn(json: string, breaks: boolean) {
  const golden = JSON.parse(json, bytesOf) as Golden;
  const name = breaks ? 'broken' : 'migrated';
  await leaveBehind(name, golden);
  let seen = 0;
  const step = (row: Row): Row => {
    seen += 1;
    if (breaks && seen === 2) throw new Error('cannot be read');
    return { ...row, mark: 'new' };
  };
  const version = newestVersion(databaseVersions) + 1;
  const stores = { clippings: 'id, mark' };
  const next = new LibraryDatabase(name, [
    ...databaseVersions,
    { version, stores, rows: { clippings: step } },
  ]);
  const failure = await next.open().then(
    () => '',
    (error: unknown) => String(error),
  );
  next.close();
  const raw = await new Dexie(name).open();
  const changed: string[] = [];
  for (const [table, rows] of Object.entries(golden.tables)) {
    const there = (await raw.table(table).toArray()) as Row[];
    if (inAnyOrder(there) !== inAnyOrder(rows)) changed.push(table);
  }
  const told = { failure, version: raw.backendDB().version / 10, changed };
  raw.close();
  return told;
}

Object.assign(globalThis, { xinglinOpenGolden: openGolden, xinglinGoOn: goOn });

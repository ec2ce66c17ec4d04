import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { LibraryDatabase } from '@/lib/store/database';
import { databaseVersions, newestVersion } from '@/lib/store/migrations';
import { rowSchemas, type TableName, tableNames } from '@/lib/store/row-schemas';

type Golden = { version: number; tables: Record<string, Record<string, unknown>[]> };

const folder = new URL('../../fixtures/database/', import.meta.url);
const bytesOf = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && '$bytes' in value
    ? new Uint8Array(Buffer.from(String(value.$bytes), 'base64'))
    : value;
const golden = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'), bytesOf) as Golden,
);

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

test('every released version has golden rows for every table', () => {
  expect(golden.map(({ version }) => version)).toEqual(databaseVersions.map(({ version }) => version));
  for (const { tables } of golden) {
    for (const [table, rows] of Object.entries(tables)) expect(rows.length, table).toBeGreaterThan(0);
  }
  expect(Object.keys(golden.at(-1)!.tables).toSorted()).toEqual(tableNames.toSorted());
});

test.for(golden)('version $version opens with every row readable', async (rows) => {
  await leaveBehind(`golden-${rows.version}`, rows);
  const database = new LibraryDatabase(`golden-${rows.version}`);
  for (const [table, stored] of Object.entries(rows.tables)) {
    const read = await database.table(table).toArray();
    expect(read.length, table).toBe(stored.length);
    for (const row of read) rowSchemas[table as TableName].parse(row);
  }
  database.close();
});

const newest = newestVersion(databaseVersions);
const last = golden.at(-1)!;
const withStep = (name: string, row: (row: Record<string, unknown>) => Record<string, unknown>) =>
  new LibraryDatabase(name, [
    ...databaseVersions,
    { version: newest + 1, stores: { clippings: 'id, mark' }, rows: { clippings: row } },
  ]);

test('a migration changes every row of its table', async () => {
  await leaveBehind('migrated', last);
  const next = withStep('migrated', (row) => ({ ...row, mark: 'new' }));
  expect(await next.table('clippings').where('mark').equals('new').count()).toBe(
    last.tables['clippings']!.length,
  );
  next.close();
});

test('a migration that throws leaves the old version whole', async () => {
  await leaveBehind('broken', last);
  let rows = 0;
  const next = withStep('broken', (row) => {
    rows += 1;
    if (rows === 2) throw new Error('cannot be read');
    return { ...row, mark: 'new' };
  });
  await expect(next.open()).rejects.toThrow('cannot be read');
  next.close();
  const raw = await new Dexie('broken').open();
  expect(raw.backendDB().version).toBe(newest * 10);
  for (const [table, stored] of Object.entries(last.tables)) {
    expect(await raw.table(table).toArray(), table).toEqual(stored);
  }
  raw.close();
});

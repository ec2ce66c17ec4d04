import type { BackupEntry } from '@/lib/schema/backup';
import type { Collection } from '@/lib/schema/clipping';
import { mergeRegisters } from '@/lib/classify/hospitals/merge-registers';
import { mergeTaxonomies } from '@/lib/classify/merge-taxonomies';
import { database, type KnowledgeRow } from './database';
import type { ClippingRow } from './clipping-row';
import { changeKnowledge, knowledge } from './knowledge';
import { rowSchemas, type TableName, tableNames } from './row-schemas';

/** What became of the clippings of a backup. */
export type RestoreCount = { added: number; renewed: number; kept: number; damaged: number };

export const noneRestored = (): RestoreCount => ({ added: 0, renewed: 0, kept: 0, damaged: 0 });

export const addCounts = (one: RestoreCount, other: RestoreCount): RestoreCount => ({
  added: one.added + other.added,
  renewed: one.renewed + other.renewed,
  kept: one.kept + other.kept,
  damaged: one.damaged + other.damaged,
});

/** Rows of a backup's line, each parsed into a fresh object; none where they were damaged when it was made. Throws ZodError where one has not its table's shape. */
export function parseEntry(entry: BackupEntry): [TableName, object[]][] {
  if ('damaged' in entry) return [];
  return Object.entries(entry).map(([name, rows]) => {
    const table = tableNames.find((known) => known === name);
    if (!table) throw new RangeError(`${name} is no table`);
    return [table, rows.map((row) => rowSchemas[table].parse(row) as object)];
  });
}

/** Whether a clipping of a backup takes the place of what is there: it is missing, or there in an older revision. */
async function fate(row: ClippingRow | undefined): Promise<keyof RestoreCount | undefined> {
  if (!row) return undefined;
  const there = await database.clippings.get(row.id);
  if (!there) return 'added';
  return there.revision < row.revision ? 'renewed' : 'kept';
}

/** Rows of a line, by their tables. */
export type Rows = readonly [TableName, object[]][];

const clippingOf = (rows: Rows): ClippingRow | undefined =>
  (rows.find(([table]) => table === 'clippings')?.[1] as ClippingRow[] | undefined)?.[0];

/** What `restoreEntry` would count now; nothing is stored. */
export async function foresee(rows: Rows): Promise<RestoreCount> {
  const count = noneRestored();
  if (rows.length === 0) return { ...count, damaged: 1 };
  const became = await fate(clippingOf(rows));
  return became ? { ...count, [became]: 1 } : count;
}

/**
 * Takes a line of a backup in, whole or not at all: a clipping that is missing or older here with everything that
 * belongs to it, collections that are missing or older here, other rows where they are missing. Taking a backup in twice changes nothing the second time.
 */
function restoreEntry(rows: Rows): Promise<RestoreCount> {
  const count = noneRestored();
  if (rows.length === 0) return Promise.resolve({ ...count, damaged: 1 });
  return database.transaction('rw', database.tables, async () => {
    const clipping = clippingOf(rows);
    const became = await fate(clipping);
    if (became) count[became] += 1;
    for (const [name, list] of rows) {
      if (became === 'added' || became === 'renewed') await database.table(name).bulkPut(list);
      else if (name === 'collections') await takeCollections(list as Collection[]);
      else if (name === 'knowledge') await takeKnowledge(list as KnowledgeRow[]);
      else await addMissing(name, list);
    }
    if (became === 'added' && clipping) await database.tombstones.delete(clipping.id);
    return count;
  });
}

/** Knowledge that is missing here; registers of hospitals, which both libraries filled by themselves, become one, and so do topics. */
async function takeKnowledge(rows: readonly KnowledgeRow[]): Promise<void> {
  await addMissing('knowledge', rows);
  const topics = knowledge.taxonomy.safeParse(rows.find(({ name }) => name === 'taxonomy')?.value);
  if (topics.success) await changeKnowledge('taxonomy', (ours) => ours && mergeTaxonomies(ours, topics.data));
  const register = rows.find(({ name }) => name === 'register');
  const theirs = knowledge.register.safeParse(register?.value);
  if (theirs.success) await changeKnowledge('register', (ours = []) => mergeRegisters(ours, theirs.data));
}

/** Collections and saved views that are missing here or were changed later in the backup, whole. */
async function takeCollections(rows: readonly Collection[]): Promise<void> {
  const there = await database.collections.bulkGet(rows.map(({ id }) => id));
  const taken = rows.filter(({ updatedAt }, index) => (there[index]?.updatedAt ?? '') < updatedAt);
  await database.collections.bulkPut(taken);
  await database.tombstones.bulkDelete(taken.map(({ id }) => id));
}

/** Takes several lines in together, which costs the disk one commit instead of one each. */
export function restoreEntries(entries: readonly Rows[]): Promise<RestoreCount> {
  return database.transaction('rw', database.tables, async () => {
    let total = noneRestored();
    for (const rows of entries) total = addCounts(total, await restoreEntry(rows));
    return total;
  });
}

/** How many bytes of originals and pictures a line carries. */
export const bytesOf = (rows: Rows): number =>
  rows
    .flatMap(([, list]) => list.flatMap((row) => Object.values(row)))
    .reduce((sum, value) => sum + (value instanceof Uint8Array ? value.length : 0), 0);

async function addMissing(name: TableName, rows: readonly object[]): Promise<void> {
  const table = database.table(name);
  const keys = rows.map((row) => keyOf(row, table.schema.primKey.keyPath));
  const there = await table.bulkGet(keys as string[]);
  await table.bulkAdd(rows.filter((_, index) => there[index] === undefined));
}

const keyOf = (row: object, path: string | string[] | null | undefined): unknown =>
  Array.isArray(path) ? path.map((part) => Reflect.get(row, part)) : Reflect.get(row, path ?? 'id');

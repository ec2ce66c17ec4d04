import type { BackupEntry } from '@/lib/schema/backup';
import { database } from './database';
import { isReadable, type TableName } from './row-schemas';

/** Tables whose rows belong to one clipping, with the index that names it. */
const ownedTables = ['snapshots', 'revisions', 'corrections', 'jobs'] as const satisfies TableName[];
const freeTables = ['collections', 'knowledge', 'tombstones'] as const satisfies TableName[];

/** Everything stored of one clipping, read at one moment, rows as they are even where they are damaged. */
export function readClipping(id: string): Promise<BackupEntry> {
  return database.transaction('r', database.tables, async () => {
    const snapshotIds = await database.snapshots.where('clippingId').equals(id).primaryKeys();
    const links = database.pictureLinks.where('[clippingId+src]').between([id, ''], [id, '\uffff']);
    const entry: BackupEntry = {
      clippings: await database.clippings.where('id').equals(id).toArray(),
      bodies: await database.bodies.where('id').equals(id).toArray(),
      originals: (await database.originals.bulkGet(snapshotIds)).filter((row) => row !== undefined),
      pictureLinks: await links.toArray(),
    };
    for (const table of ownedTables) {
      entry[table] = await database.table(table).where('clippingId').equals(id).toArray();
    }
    return entry;
  });
}

/** An entry as it is where every row of it can be read; else as `damaged`, kept for whoever mends it by hand. */
const told = (entry: BackupEntry): BackupEntry => (isReadable(entry) ? entry : { damaged: [entry] });

/** The whole library in portions small enough to be held: clippings one by one, pictures, and the rest. */
export async function* readLibrary(): AsyncGenerator<BackupEntry> {
  for (const table of freeTables) yield told({ [table]: await database.table(table).toArray() });
  for (const hash of await database.pictures.toCollection().primaryKeys()) {
    yield told({ pictures: await database.pictures.where('hash').equals(hash).toArray() });
  }
  for (const id of await database.clippings.toCollection().primaryKeys()) yield told(await readClipping(id));
}

import { type Collection as DexieCollection, Dexie, type Table } from 'dexie';
import type { Collection, ClippingBody, Snapshot, SnapshotFacts } from '@/lib/schema/clipping';
import type { Correction } from '@/lib/schema/correction';
import type { Job } from '@/lib/schema/job';
import type { PictureFile, PictureLink } from '@/lib/schema/picture-file';
import type { Revision } from '@/lib/schema/revision';
import type { Tombstone } from '@/lib/schema/tombstone';
import type { ClippingRow } from './clipping-row';
import { type DatabaseVersion, databaseVersions, newestVersion } from './migrations';

/** Something the extension learned or keeps as one record: a correction model, a register of hospitals. */
export type KnowledgeRow = { name: string; value: unknown };

/** The compressed bytes of a snapshot, under its id. */
type OriginalRow = Pick<Snapshot, 'id' | 'gzip'>;

/** Clipping rows a condition on an index selects. */
export type ClippingRows = DexieCollection<ClippingRow, string>;

/**
 * Opens a database at one version only. Left to itself, Dexie opens a newer one too and adds to it what it misses;
 * older code must not touch what newer code wrote.
 */
const factoryOf = (version: number): IDBFactory => ({
  open: (name) => indexedDB.open(name, version * 10),
  deleteDatabase: (name) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (one, other) => indexedDB.cmp(one, other),
});

/** The library. Indexes name only what is queried; whatever is large stands in a table of its own. */
export class LibraryDatabase extends Dexie {
  declare clippings: Table<ClippingRow, string>;
  declare bodies: Table<ClippingBody, string>;
  declare snapshots: Table<SnapshotFacts, string>;
  declare originals: Table<OriginalRow, string>;
  declare pictures: Table<PictureFile, string>;
  declare pictureLinks: Table<PictureLink, [string, string]>;
  declare revisions: Table<Revision, string>;
  declare collections: Table<Collection, string>;
  declare corrections: Table<Correction, string>;
  declare knowledge: Table<KnowledgeRow, string>;
  declare jobs: Table<Job, string>;
  declare tombstones: Table<Tombstone, string>;

  constructor(name = 'xinglin-clipper', versions = databaseVersions) {
    const indexedDB = factoryOf(newestVersion(versions));
    const { IDBKeyRange } = globalThis;
    // A commit is on the disk before it is acknowledged; the platform's default may lose it in a power cut.
    super(name, { chromeTransactionDurability: 'strict', indexedDB, IDBKeyRange });
    for (const step of versions) this.#addVersion(step);
  }

  /** A migration that throws aborts the upgrade, and the version before stays whole. */
  #addVersion({ version, stores, rows = {} }: DatabaseVersion): void {
    const step = this.version(version).stores({ ...stores });
    if (Object.keys(rows).length === 0) return;
    step.upgrade(async (upgrade) => {
      for (const [table, migrate] of Object.entries(rows)) {
        await upgrade
          .table(table)
          .toCollection()
          .modify((row, ref) => {
            ref.value = migrate(row);
          });
      }
    });
  }
}

export const database = new LibraryDatabase();

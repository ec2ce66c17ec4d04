import { type Collection as DexieCollection, Dexie, type Table } from 'dexie';
import type { Collection, ClippingBody, Snapshot, SnapshotFacts } from '@/lib/schema/clipping';
import type { Correction } from '@/lib/schema/correction';
import type { Job } from '@/lib/schema/job';
import type { PictureFile, PictureLink } from '@/lib/schema/picture-file';
import type { Revision } from '@/lib/schema/revision';
import type { Tombstone } from '@/lib/schema/tombstone';
import type { ClippingRow } from './clipping-row';

/** Something the extension learned or keeps as one record: a correction model, a register of hospitals. */
export type KnowledgeRow = { name: string; value: unknown };

/** The compressed bytes of a snapshot, under its id. */
export type OriginalRow = Pick<Snapshot, 'id' | 'gzip'>;

/** Clipping rows a condition on an index selects. */
export type ClippingRows = DexieCollection<ClippingRow, string>;

/** The version of the tables this code reads and writes. */
export const databaseVersion = 1;

/**
 * Opens a database at our version only. Left to itself, Dexie opens a newer one too and adds to it what it
 * misses; older code must not touch what newer code wrote.
 */
const ownVersionOnly = {
  open: (name: string) => indexedDB.open(name, databaseVersion * 10),
  deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (one: unknown, other: unknown) => indexedDB.cmp(one, other),
} satisfies IDBFactory;

const clippingIndexes = [
  'id',
  'canonicalUrl',
  'clippedAt',
  'updatedAt',
  'binnedAt',
  '*collections',
  '*tags',
  'keys.published',
  'keys.hospital',
  '*keys.hospitals',
  '*keys.topics',
  '*keys.genre',
  '*keys.provinces',
  '*keys.cities',
  '*keys.sources',
  '*keys.sites',
  '*keys.flags',
];

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

  constructor(name = 'xinglin-clipper') {
    const { IDBKeyRange } = globalThis;
    // A commit is on the disk before it is acknowledged; the platform's default may lose it in a power cut.
    super(name, { chromeTransactionDurability: 'strict', indexedDB: ownVersionOnly, IDBKeyRange });
    this.version(databaseVersion).stores({
      clippings: clippingIndexes.join(','),
      bodies: 'id',
      snapshots: 'id, clippingId',
      originals: 'id',
      pictures: 'hash',
      pictureLinks: '[clippingId+src], hash, state',
      revisions: 'id, clippingId',
      collections: 'id',
      corrections: 'id, clippingId, field',
      knowledge: 'name',
      jobs: 'id, [state+dueAt], clippingId',
      tombstones: 'id, deletedAt',
    });
  }
}

export const database = new LibraryDatabase();

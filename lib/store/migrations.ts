type Row = Record<string, unknown>;

/** A version of the library's tables: what it indexes, and how rows of the version before become its rows. */
export type DatabaseVersion = {
  version: number;
  /** Indexes of every table, as Dexie writes them; only what changes after the first version. */
  stores: Readonly<Record<string, string | null>>;
  /** Pure functions from a row of the version before to a row of this one, by table. */
  rows?: Readonly<Record<string, (row: Row) => Row>>;
};

const clippings = [
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
].join(',');

/** Every version ever released, oldest first. Each has golden rows in `tests/fixtures/database`. */
export const databaseVersions: readonly DatabaseVersion[] = [
  {
    version: 1,
    stores: {
      clippings,
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
    },
  },
];

/** The number of the newest of some versions. */
export const newestVersion = (versions: readonly DatabaseVersion[]): number => versions.at(-1)?.version ?? 0;

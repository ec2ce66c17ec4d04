import { z } from '@/lib/schema/zod';
import { Clipping, ClippingBody, Collection, Snapshot, SnapshotFacts } from '@/lib/schema/clipping';
import { Correction } from '@/lib/schema/correction';
import { Job } from '@/lib/schema/job';
import { PictureFile, PictureLink } from '@/lib/schema/picture-file';
import { Revision } from '@/lib/schema/revision';
import { Tombstone } from '@/lib/schema/tombstone';
import { type ClippingKeys, toRow } from './clipping-row';

/** The shape of every table's rows. A clipping's keys are made anew, whatever a row brings. */
export const rowSchemas = {
  clippings: z
    .looseObject({ keys: z.custom<ClippingKeys>().optional() })
    .transform(({ keys: _keys, ...fields }) => fields)
    .pipe(Clipping)
    .transform(toRow),
  bodies: ClippingBody,
  snapshots: SnapshotFacts,
  originals: Snapshot.pick({ id: true, gzip: true }),
  pictures: PictureFile,
  pictureLinks: PictureLink,
  revisions: Revision,
  collections: Collection,
  corrections: Correction,
  knowledge: z.strictObject({ name: z.string(), value: z.unknown() }),
  jobs: Job,
  tombstones: Tombstone,
} as const;
export type TableName = keyof typeof rowSchemas;
export const tableNames = Object.keys(rowSchemas) as TableName[];

/** Whether every row of some tables has its table's shape. */
export const isReadable = (rows: Readonly<Record<string, readonly unknown[]>>): boolean =>
  Object.entries(rows).every(([table, list]) =>
    list.every((row) => rowSchemas[table as TableName].safeParse(row).success),
  );

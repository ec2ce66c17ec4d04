import { z } from './zod';

/** The head of a backup: what it is, and the version of the tables its rows come from. */
export const BackupHead = z.strictObject({
  format: z.literal('xinglin-backup'),
  version: z.literal(1),
  database: z.number().int().positive(),
  createdAt: z.iso.datetime(),
  generator: z.string(),
});
export type BackupHead = z.infer<typeof BackupHead>;

/**
 * One line of a backup: rows that belong together, by table. All rows of a clipping stand in one line, so that
 * they are taken in together or not at all.
 */
export const BackupEntry = z.record(z.string(), z.array(z.unknown()));
export type BackupEntry = z.infer<typeof BackupEntry>;

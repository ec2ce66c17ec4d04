import { z } from './zod';
import { RegisteredHospital } from './learning';

const name = z.string().trim().min(2).max(60);
const facts = RegisteredHospital.pick({
  kind: true,
  level: true,
  province: true,
  city: true,
  county: true,
}).partial();
/** With `undo`, an addition is taken back: a report may bring it again, which what the editor took out may not. */
const undo = z.boolean().optional();

/** One change an editor makes to the register of hospitals; each but the last three has its undo among them. */
export const RegisterEdit = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('add'), name }),
  /** The old name stays as an alias, unless `keep` is false. */
  z.strictObject({ act: z.literal('rename'), name, to: name, keep: z.boolean().optional() }),
  z.strictObject({ act: z.literal('add-alias'), name, alias: name }),
  z.strictObject({ act: z.literal('remove-alias'), name, alias: z.string(), undo }),
  z.strictObject({ act: z.literal('add-source'), name, source: name }),
  z.strictObject({ act: z.literal('remove-source'), name, source: z.string(), undo }),
  /** Kind, grade and region; an empty string takes one away. */
  z.strictObject({ act: z.literal('set'), name, facts }),
  /** The first is the second: its names and sources become the other's. */
  z.strictObject({ act: z.literal('merge'), name, into: name }),
  z.strictObject({ act: z.literal('delete'), name }),
  /** Puts a deleted hospital back. */
  z.strictObject({ act: z.literal('put-back'), entry: RegisteredHospital }),
  /** Takes a merged hospital out of another again, with the names and sources it brought. */
  z.strictObject({
    act: z.literal('unmerge'),
    entry: RegisteredHospital,
    from: name,
    aliases: z.array(z.string()),
    sources: z.array(z.string()),
  }),
]);
export type RegisterEdit = z.infer<typeof RegisterEdit>;

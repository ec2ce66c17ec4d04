import { z } from '@/lib/schema/zod';
import { LearnedModel, RegisteredHospital } from '@/lib/schema/learning';
import { Taxonomy } from '@/lib/schema/taxonomy';
import { database } from './database';

/** What is kept as one record each: the editor's taxonomy, what corrections taught, the register of hospitals. */
export const knowledge = {
  taxonomy: Taxonomy,
  learned: LearnedModel,
  register: z.array(RegisteredHospital),
} as const;
type KnowledgeName = keyof typeof knowledge;
type Knowledge<Name extends KnowledgeName> = z.infer<(typeof knowledge)[Name]>;

/**
 * A record of knowledge; undefined where none was ever kept, or where what is kept cannot be read: it then stays
 * as it is until something is put in its place.
 */
export async function getKnowledge<Name extends KnowledgeName>(
  name: Name,
): Promise<Knowledge<Name> | undefined> {
  const parsed = knowledge[name].safeParse((await database.knowledge.get(name))?.value);
  return parsed.success ? (parsed.data as Knowledge<Name>) : undefined;
}

export const putKnowledge = <Name extends KnowledgeName>(
  name: Name,
  value: Knowledge<Name>,
): Promise<unknown> => database.knowledge.put({ name, value });

/**
 * Makes a record of knowledge from the one kept, in one transaction: two changes at once both count. A record that
 * cannot be read stays as it is, and so does one for which `change` answers undefined.
 */
export function changeKnowledge<Name extends KnowledgeName>(
  name: Name,
  change: (value: Knowledge<Name> | undefined) => Knowledge<Name> | undefined,
): Promise<void> {
  return database.transaction('rw', database.knowledge, async () => {
    const value = await getKnowledge(name);
    if (value === undefined && (await database.knowledge.get(name))) return;
    const next = change(value);
    if (next !== undefined) await putKnowledge(name, next);
  });
}

/** Forgets a record of knowledge, readable or not. */
export const dropKnowledge = (name: KnowledgeName): Promise<void> => database.knowledge.delete(name);

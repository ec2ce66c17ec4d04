import type { RegisteredHospital } from '@/lib/schema/learning';

const union = (one: readonly string[], other: readonly string[], gone: readonly string[]): string[] =>
  [...new Set([...one, ...other])].filter((name) => one.includes(name) || !gone.includes(name));

/** One hospital as two registers know it: what is said here stands, what is missing here comes from there. */
function mergeEntries(here: RegisteredHospital, there: RegisteredHospital): RegisteredHospital {
  const gone = here.dropped ?? [];
  const { province, city, county } = here.city || here.province ? here : there;
  const kind = here.kind || there.kind;
  const level = here.level || there.level;
  return {
    ...here,
    province,
    city,
    county,
    aliases: union(here.aliases, there.aliases, gone),
    sources: union(here.sources, there.sources, gone),
    ...(kind && { kind }),
    ...(level && { level }),
    ...((here.kept || there.kept) && { kept: true }),
  };
}

/** A register with another one taken in: hospitals it lacks, and names, sites and facts its own lack. */
export function mergeRegisters(
  here: readonly RegisteredHospital[],
  there: readonly RegisteredHospital[],
): RegisteredHospital[] {
  const byName = new Map(here.map((entry) => [entry.name, entry]));
  for (const entry of there) {
    const known = byName.get(entry.name);
    byName.set(entry.name, known ? mergeEntries(known, entry) : entry);
  }
  return [...byName.values()];
}

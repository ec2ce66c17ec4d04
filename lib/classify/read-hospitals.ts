import type { RegisteredHospital } from '@/lib/schema/learning';
import type { Hospital } from '@/lib/schema/reading';
import type { Report } from '@/lib/schema/report';
import { speaksOfItself } from './hospitals/own-source';
import type { Grade } from './hospitals/read-grade';
import { weighNames, type WeighedName } from './hospitals/weigh-names';
import { isShortFor, startsWithRegion } from './hospitals/same-hospital';
import { mastheadCity } from './regions/read-region';

/** A hospital with how strongly the report is about it. */
export type HospitalGroup = { name: string; aliases: string[]; weight: number };

const fullness = (name: string): number => (startsWithRegion(name) ? 100 : 0) + name.length;

/** Names of one hospital together: the fullest form leads, short forms follow where they can stand for it. */
function groupNames(names: readonly WeighedName[]): HospitalGroup[] {
  const groups: HospitalGroup[] = [];
  const byFullness = [...names].sort((one, other) => fullness(other.name) - fullness(one.name));
  for (const { name, weight } of byFullness) {
    const fitting = groups.filter(
      (group) => isShortFor(name, group.name) || group.aliases.some((alias) => alias.endsWith(name)),
    );
    const own = fitting.sort((one, other) => other.weight - one.weight)[0];
    if (!own) groups.push({ name, aliases: [], weight });
    else {
      own.aliases.push(name);
      own.weight += weight;
    }
  }
  return groups;
}

/** The entry of the register that a hospital's printed names stand for. */
const registeredAs = (
  { name, aliases }: Pick<HospitalGroup, 'name' | 'aliases'>,
  register: readonly RegisteredHospital[],
): RegisteredHospital | undefined => {
  const printed = new Set([name, ...aliases]);
  return (
    register.find((hospital) => printed.has(hospital.name)) ??
    register.find((hospital) => hospital.aliases.some((alias) => printed.has(alias)))
  );
};

/** Hospitals under the names of the register; two that turn out to be one are one, as strong as both. */
export function asRegistered(
  groups: readonly HospitalGroup[],
  register: readonly RegisteredHospital[],
): HospitalGroup[] {
  const merged = new Map<string, HospitalGroup>();
  for (const group of groups) {
    const name = registeredAs(group, register)?.name ?? group.name;
    const same = merged.get(name);
    const aliases = new Set([...(same?.aliases ?? []), group.name, ...group.aliases]);
    aliases.delete(name);
    merged.set(name, { name, aliases: [...aliases], weight: (same?.weight ?? 0) + group.weight });
  }
  return [...merged.values()];
}

/** `市中心医院` in 随州日报 is 随州市中心医院: an administrative word alone takes the masthead's city before it. */
function fullName(name: string, city: string): string {
  if (!/^[市州]/.test(name) || !city) return name;
  return city.endsWith(name[0] ?? '') ? `${city}${name.slice(1)}` : name;
}

/** How much a name weighs because the report stands on that hospital's own site: more where it says 我院. */
const ownSite = { named: 3, speaking: 8 };

/** The hospitals whose own site, account or paper brought the report, as names that are not printed in it. */
function ownersOf(report: Report, register: readonly RegisteredHospital[]): WeighedName[] {
  const from = [report.siteName, report.source].filter(Boolean);
  const owners = register.filter(({ sources }) => sources.some((source) => from.includes(source)));
  // A site that two hospitals share tells of neither.
  const [owner] = owners;
  if (!owner || owners.length > 1) return [];
  return [{ name: owner.name, weight: speaksOfItself(report) ? ownSite.speaking : ownSite.named }];
}

function together(names: readonly WeighedName[]): WeighedName[] {
  const weights = new Map<string, number>();
  for (const { name, weight } of names) weights.set(name, (weights.get(name) ?? 0) + weight);
  return [...weights].map(([name, weight]) => ({ name, weight }));
}

/**
 * The hospitals a report is about or names, the subject first, each under its fullest printed form with the other forms
 * as aliases; on a hospital's own site, as the register knows it, that hospital too where only 我院 is printed. Empty
 * where there is none.
 */
export function groupHospitals(report: Report, register: readonly RegisteredHospital[]): HospitalGroup[] {
  const city = mastheadCity(report);
  const named = groupNames(together([...weighNames(report), ...ownersOf(report, register)]));
  const groups = named.map((group) => {
    const known = registeredAs(group, register);
    const name = known?.name ?? fullName(group.name, city);
    const aliases = [...new Set([group.name, ...group.aliases])].filter((alias) => alias !== name);
    return { name, aliases, weight: group.weight + (known ? 2 : 0) };
  });
  return asRegistered(groups, register)
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
}

/** The subject under the city the report was found to be from, where only `市` is printed. */
export function nameFully(groups: readonly HospitalGroup[], city: string): HospitalGroup[] {
  return groups.map((group, index) => {
    const name = index === 0 ? fullName(group.name, city) : group.name;
    return name === group.name ? group : { ...group, name, aliases: [group.name, ...group.aliases] };
  });
}

/**
 * Hospitals as a reading stores them; the first group is the primary one. Generic names (`县医院` alone) stay as printed.
 * Kind and grade are those printed, else those the register knows.
 */
export function asHospitals(
  groups: readonly HospitalGroup[],
  grades: readonly Grade[] = [],
  register: readonly RegisteredHospital[] = [],
): Hospital[] {
  return groups.map(({ name, aliases }, index) => {
    const known = registeredAs({ name, aliases }, register);
    const kind = grades[index]?.kind || known?.kind;
    const level = grades[index]?.level || known?.level;
    return { name, aliases, primary: index === 0, ...(kind && { kind }), ...(level && { level }) };
  });
}

import type { RegisteredHospital } from '@/lib/schema/learning';
import type { Hospital } from '@/lib/schema/reading';
import type { Report } from '@/lib/schema/report';
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

const registeredAs = (
  group: HospitalGroup,
  register: readonly RegisteredHospital[],
): RegisteredHospital | undefined =>
  register.find((hospital) =>
    [group.name, ...group.aliases].some((name) => name === hospital.name || hospital.aliases.includes(name)),
  );

/** `市中心医院` in 随州日报 is 随州市中心医院: an administrative word alone takes the masthead's city before it. */
function fullName(name: string, city: string): string {
  if (!/^[市州]/.test(name) || !city) return name;
  return city.endsWith(name[0] ?? '') ? `${city}${name.slice(1)}` : name;
}

/**
 * The hospitals a report is about or names, the subject first, each under its fullest printed form with the other forms
 * as aliases. Empty where the report names none.
 */
export function groupHospitals(report: Report, register: readonly RegisteredHospital[]): HospitalGroup[] {
  const city = mastheadCity(report);
  const groups = groupNames(weighNames(report)).map((group) => {
    const known = registeredAs(group, register);
    const name = known?.name ?? fullName(group.name, city);
    const aliases = [...new Set([group.name, ...group.aliases])].filter((alias) => alias !== name);
    return { name, aliases, weight: group.weight + (known ? 2 : 0) };
  });
  return groups.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
}

/** The subject under the city the report was found to be from, where only `市` is printed. */
export function nameFully(groups: readonly HospitalGroup[], city: string): HospitalGroup[] {
  return groups.map((group, index) => {
    const name = index === 0 ? fullName(group.name, city) : group.name;
    return name === group.name ? group : { ...group, name, aliases: [group.name, ...group.aliases] };
  });
}

/** Hospitals as a reading stores them; the first group is the primary one. Generic names (`县医院` alone) stay as printed. */
export const asHospitals = (groups: readonly HospitalGroup[]): Hospital[] =>
  groups.map(({ name, aliases }, index) => ({ name, aliases, primary: index === 0 }));

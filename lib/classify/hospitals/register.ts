import type { RegisteredHospital } from '@/lib/schema/learning';
import type { Hospital, Region } from '@/lib/schema/reading';
import { startsWithRegion } from './same-hospital';

/** Administrative, ordinal and kind words: a name that begins with one (市中心医院, 附院) is that of many hospitals. */
const anyOnes =
  /^(?:[省市县区州旗镇乡院我本该总分]|第|[一二三四五六七八九十]|人民|中心|中医|中西医|附属|附院|妇幼|妇女|妇产|儿童|肿瘤|口腔|眼科|骨科|精神|康复|胸科|传染|职业病|医学院|医科|大学|医院)/;

/** Whether a name is one hospital's own wherever it is printed. */
const isOwnName = (name: string): boolean => startsWithRegion(name) || !anyOnes.test(name);

/**
 * What one report tells of its subject; `insteadOf` is the wrong name it was read under, `source` a site that is its own,
 * `corrected` says that the editor put it so.
 */
export type Enrolment = {
  hospital: Hospital;
  region: Region;
  source?: string;
  insteadOf?: string;
  corrected?: boolean;
};

const union = (one: readonly string[], other: readonly string[]): string[] => [
  ...new Set([...one, ...other]),
];

/** Kind and grade as an entry carries them: where known, and the editor's before the report's. */
const facts = (...sayings: readonly Pick<Hospital, 'kind' | 'level'>[]): Pick<Hospital, 'kind' | 'level'> => {
  const [kind] = sayings.flatMap((saying) => saying.kind || []);
  const [level] = sayings.flatMap((saying) => saying.level || []);
  return { ...(kind && { kind }), ...(level && { level }) };
};

/**
 * The register with a report's subject in it: a new hospital is added, a known one gains names, region, kind, grade and
 * its own site. Only names that are one hospital's own are entered, for 市中心医院 is another one in the next city. What
 * the editor wrote of a hospital stands against every report. The same register comes back where there is nothing new.
 */
export function enrol(
  register: readonly RegisteredHospital[],
  { hospital, region, source = '', insteadOf = hospital.name, corrected = false }: Enrolment,
): RegisteredHospital[] {
  const { name, aliases } = hospital;
  const kept = register.filter((entry) => entry.name === name || entry.name !== insteadOf || entry.kept);
  if (!isOwnName(name)) return kept;
  const own = aliases.filter((alias) => isOwnName(alias) && alias !== insteadOf && !isTaken(kept, alias));
  const sources = source ? [source] : [];
  const known = kept.find((entry) => entry.name === name);
  if (!known) return [...kept, { name, aliases: own, ...region, sources, ...facts(hospital) }];
  const stands = known.kept === true && !corrected;
  const place = stands || !region.city ? placeOf(known) : region;
  const wanted = (names: readonly string[]): string[] => names.filter((one) => !known.dropped?.includes(one));
  const grown = {
    ...known,
    ...(place.city ? place : region),
    ...(stands ? facts(known, hospital) : facts(hospital, known)),
    aliases: union(known.aliases, wanted(own)),
    sources: union(known.sources, wanted(sources)),
  };
  return kept.map((entry) => (entry === known ? grown : entry));
}

const placeOf = ({ province, city, county }: Region): Region => ({ province, city, county });

/** Whether a name is another hospital's already. */
const isTaken = (register: readonly RegisteredHospital[], name: string): boolean =>
  register.some((entry) => entry.name === name);

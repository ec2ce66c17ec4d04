import type { RegisteredHospital } from '@/lib/schema/learning';
import type { Hospital, Region } from '@/lib/schema/reading';
import { startsWithRegion } from './same-hospital';

/** Administrative, ordinal and kind words: a name that begins with one (市中心医院, 附院) is that of many hospitals. */
const anyOnes =
  /^(?:[省市县区州旗镇乡院我本该总分]|第|[一二三四五六七八九十]|人民|中心|中医|中西医|附属|附院|妇幼|妇女|妇产|儿童|肿瘤|口腔|眼科|骨科|精神|康复|胸科|传染|职业病|医学院|医科|大学|医院)/;

/** Whether a name is one hospital's own wherever it is printed. */
const isOwnName = (name: string): boolean => startsWithRegion(name) || !anyOnes.test(name);

type Entry = { region: Region; insteadOf?: string };

/**
 * The register with a report's subject in it: a new hospital is added, a known one gains names and region. Only names
 * that are one hospital's own are entered, for 市中心医院 is another one in the next city. The same register comes back
 * where there is nothing new.
 */
export function enrol(
  register: readonly RegisteredHospital[],
  { name, aliases }: Hospital,
  { region, insteadOf = name }: Entry,
): RegisteredHospital[] {
  const kept = register.filter((hospital) => hospital.name === name || hospital.name !== insteadOf);
  if (!isOwnName(name)) return kept;
  const own = aliases.filter((alias) => isOwnName(alias) && alias !== insteadOf);
  const known = kept.find((hospital) => hospital.name === name);
  if (!known) return [...kept, { name, aliases: own, ...region, sources: [] }];
  const place = region.city ? region : { province: known.province, city: known.city, county: known.county };
  const grown = { ...known, ...place, aliases: [...new Set([...known.aliases, ...own])] };
  return kept.map((hospital) => (hospital === known ? grown : hospital));
}

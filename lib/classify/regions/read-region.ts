import type { Region } from '@/lib/schema/reading';
import type { Report } from '@/lib/schema/report';
import { isPost } from '@/lib/text/person-names';
import { surnameLength } from '@/lib/text/surnames';
import { bareName, type Division } from './divisions';
import { findRegions, regionAt, type RegionMention } from './find-regions';

const nowhere: Region = { province: '', city: '', county: '' };
const medium =
  /(?:日报|晚报|时报|晨报|早报|都市报|商报|新报|广播|电视|融媒|发布|新闻网|在线|频道|传媒|客户端|讯$|记者)/;

/** Where papers, accounts and bylines say where they are printed. */
function mastheads(report: Report): string[] {
  // Some people are called like places.
  const people = Object.values(report.bylines).flat();
  const mask = (line: string): string => people.reduce((text, name) => text.replaceAll(name, ' '), line);
  return [report.source, report.siteName, ...(report.bylineLines ?? []).map(mask), ...report.column];
}

/** City whose name the paper, the site or the byline carries (随州日报 → 随州市); empty where none or more than one. */
export function mastheadCity(report: Report): string {
  const cities = new Set<string>();
  for (const text of mastheads(report).filter((line) => medium.test(line))) {
    for (const mention of findRegions(text))
      for (const { city, county } of mention.options) if (city && !county) cities.add(city);
  }
  return cities.size === 1 ? ([...cities][0] ?? '') : '';
}

type Vote = { region: Division; weight: number };

/** Whether a place's bare name is what a person is called: 主任药师张裕民, 张裕民院长. */
function isGivenName(text: string, { start, end, options }: RegionMention): boolean {
  if (options.some(({ full }) => full) || surnameLength(text.slice(start - 1, end)) !== 1) return false;
  return (
    isPost(text.slice(Math.max(0, start - 5), start - 1)) ||
    [2, 3, 4].some((length) => isPost(text.slice(end, end + length)))
  );
}

function collectVotes(texts: readonly { text: string; weight: number }[]): Vote[] {
  return texts.flatMap(({ text, weight }) =>
    findRegions(text).flatMap((mention) => {
      if (isGivenName(text, mention)) return [];
      const abroad = /(?:赴|支援|援|来自|驰援|奔赴|远赴|从|到|至|往)$/.test(text.slice(0, mention.start))
        ? 0.3
        : 1;
      const listed = text[mention.start - 1] === '、' || text[mention.end] === '、' ? 0.4 : 1;
      return mention.options.map((region) => ({
        region,
        weight: (weight * abroad * listed * (region.full ? 1.5 : 1)) / mention.options.length,
      }));
    }),
  );
}

/**
 * The bare name of a county is often a word, a part of two or a person's name (天门诊, 上高级): it counts where the county
 * in full, its prefecture or its province is named as well.
 */
function withoutStrays(votes: readonly Vote[]): Vote[] {
  const isStray = ({ region }: Vote): boolean => region.county !== '' && !region.full;
  const sure = votes.filter((vote) => !isStray(vote));
  const supports = (one: Division, other: Division): boolean =>
    one.province === other.province && (one.city === '' || one.city === other.city);
  return votes.filter((vote) => !isStray(vote) || sure.some(({ region }) => supports(region, vote.region)));
}

/** Sums votes by city; a county votes for its city, a province for the cities under it that were named. */
function bestCity(votes: readonly Vote[]): Region {
  const cities = new Map<string, { region: Region; weight: number }>();
  for (const { region, weight } of votes) {
    if (!region.city) continue;
    const key = `${region.province} ${region.city}`;
    const entry = cities.get(key) ?? {
      region: { province: region.province, city: region.city, county: '' },
      weight: 0,
    };
    entry.weight += weight;
    cities.set(key, entry);
  }
  for (const entry of cities.values()) {
    const named = votes.some(({ region }) => region.province === entry.region.province && !region.city);
    if (named) entry.weight *= 1.25;
  }
  const best = [...cities.values()].sort((one, other) => other.weight - one.weight)[0];
  if (best) return best.region;
  const province = votes.find(({ region }) => region.province)?.region.province ?? '';
  return { ...nowhere, province };
}

/** Division at the head of a hospital's name, as deep as it is printed (汉中市洋水县人民医院), or behind its 附属. */
function regionOfName(name: string, votes: readonly Vote[]): Region | null {
  const behind = name.lastIndexOf('附属') + 2;
  const first = regionAt(name, 0) ?? (behind > 1 ? regionAt(name, behind) : null);
  if (!first) return null;
  const best = [...first.options].sort(
    (one, other) => votesFor(votes, other.city) - votesFor(votes, one.city),
  )[0];
  if (!best) return null;
  const next = regionAt(name, first.end);
  const deeper = next?.options.find(
    (option) => option.province === best.province && (!best.city || option.city === best.city),
  );
  const region = deeper ?? best;
  return {
    province: region.province,
    city: region.city,
    county: region.county || printedCounty(name.slice(first.end)),
  };
}

const printedCounty = (text: string): string => /^([\u4e00-\u9fff]{1,4}[县旗])/.exec(text)?.[1] ?? '';

/** The county at the head of a name that is in no list (青岚县人民医院), else empty. */
function inventedCounty(name: string): string {
  const county = /^[\u4e00-\u9fff]{2,3}[县旗](?=[\u4e00-\u9fff]{3,})/.exec(name)?.[0] ?? '';
  return regionAt(name, 0) ? '' : county;
}

/** A county printed right behind the city, known to the list or not (大同市云岭县). */
function countyBehind(city: string, texts: readonly string[]): string {
  const bare = bareName(city);
  for (const text of texts) {
    for (const form of [city, bare]) {
      const at = form ? text.indexOf(form) : -1;
      const county = at >= 0 ? printedCounty(text.slice(at + form.length)) : '';
      if (county) return county;
    }
  }
  return '';
}

/**
 * Province, city and county of the subject (the first hospital): from its own name, else from masthead, byline and the
 * places the text names. Divisions by the Ministry of Civil Affairs' list; a province follows from its city.
 */
export function readRegion(
  report: Report,
  hospitals: readonly { name: string; aliases: readonly string[] }[],
): Region {
  const names = hospitals
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .sort((one, other) => other.length - one.length);
  // 青岚县 is no mention of 岚县.
  const counties = names.map(inventedCounty).filter(Boolean);
  const masked = [...names, ...counties];
  const mask = (text: string): string => masked.reduce((rest, name) => rest.replaceAll(name, '＿'), text);
  const body = report.lines.map((line) => line.text);
  const votes = withoutStrays(
    collectVotes([
      ...mastheads(report).map((text) => ({ text: mask(text), weight: 4 })),
      ...[report.headline, report.kicker, report.subtitle].map((text) => ({ text: mask(text), weight: 4 })),
      ...body.map((text, index) => ({ text: mask(text), weight: index < 2 ? 2 : 1 })),
    ]),
  );
  const { name = '', aliases = [] } = hospitals[0] ?? {};
  const ofNames = [name, ...aliases].map((form) => ({ form, region: regionOfName(form, votes) }));
  const supported = ({ form, region }: (typeof ofNames)[number]): boolean =>
    region !== null &&
    !(isBrand(form) && votes.every((vote) => vote.region.city !== region.city)) &&
    region.city !== '' &&
    (isPrintedInFull(form) || isSaidElsewhere(region, votes));
  const named = ofNames.find(supported)?.region;
  if (named) return { ...named, county: named.county || countyBehind(named.city, [name]) };
  const province = ofNames[0]?.region?.province ?? '';
  // 湖南中医药大学附属第一医院 stands in no other province, whichever places it names.
  const isKnown = province !== '' && !ofNames[0]?.region?.city;
  const region = isKnown
    ? { ...bestCity(votes.filter((vote) => vote.region.province === province)), province }
    : bestCity(votes);
  const county = /^([\u4e00-\u9fff]{1,4}[县旗])/.exec(name)?.[1] ?? countyBehind(region.city, body);
  return { ...region, county };
}

/** 太和医院 may be called after a county or after anything else that sounds well. */
const isBrand = (name: string): boolean =>
  /^..医院$/.test(name) &&
  regionAt(name, 0)?.options.every(({ full, county }) => !full && county !== '') === true;

/** A name that begins with a division's rank (随州市) or with two divisions (四川乐山) leaves no doubt. */
function isPrintedInFull(name: string): boolean {
  const first = regionAt(name, 0);
  return first !== null && (first.options.some(({ full }) => full) || regionAt(name, first.end) !== null);
}

/**
 * A bare name (太和医院) is taken for the division only where the rest names the city in full or no other place at all; a
 * prefecture's (遵义…中心) also where others are named in passing.
 */
const isSaidElsewhere = ({ city, county }: Region, votes: readonly Vote[]): boolean =>
  (county === '' &&
    votes.every(
      ({ region, weight }) => region.city === city || !region.city || (!region.full && weight < 4),
    )) ||
  votes.every(({ region }) => region.city === city || region.city === '') ||
  votes.some(
    ({ region, weight }) => region.city === city && (region.full || weight >= 4 || region.county === ''),
  );

const votesFor = (votes: readonly Vote[], city: string): number =>
  votes.filter(({ region }) => region.city === city).reduce((sum, { weight }) => sum + weight, 0);

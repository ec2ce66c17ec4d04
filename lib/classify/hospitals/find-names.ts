import { findRegions, regionAt } from '../regions/find-regions';
import { findLatinNames } from './latin-names';
import {
  cutWords,
  institutionEnd,
  kindOnly,
  notForPeople,
  sentenceWords,
  simplifyKind,
} from './institution-words';

/** A hospital's name as it stands in a text; `end` is the index after it. */
export type NameMention = { name: string; start: number; end: number };

const longestName = 26;
const wordsByEnd = new Map<string, string[]>();
for (const word of cutWords) {
  const last = word.at(-1) ?? '';
  wordsByEnd.set(last, [...(wordsByEnd.get(last) ?? []), word]);
}
/** Single characters that also stand inside names; they cut only where a whole name remains and nothing binds them. */
const insideNames = new Set('和同家达来都新安当有各大为在以'.split(''));

/** `市人民医院`, `县医院`: a kind behind an administrative word names one, `乡镇卫生院` does not. */
const administrative =
  /^(?:(?!邻县|外县|本县|全[县省市区旗]|各县|该县|两县|县市|市县|邻市|外市|本市|我市|该市|邻省|外省|我省|我县|我区|社区|校区|院区|山区|牧区|灾区|城区|郊区|片区|地区|公社|省级|市级|县级|乡镇|村卫|镇卫|县乡|中心镇|街道)[\u4e00-\u9fff]{0,6}?[省市县区州旗镇乡村])(?!级)/;

/** Where a division's name starts that the institution's name begins with: the earliest that nothing but names follow. */
function regionStart(window: string): number {
  const mentions = findRegions(window);
  for (const mention of mentions) {
    const rest = window.slice(mention.end);
    if (!cutAt(rest, true)) return mention.start - signBefore(window, mention);
  }
  return -1;
}

/**
 * 和县医院 behind another clause or noun is 和 and 县医院: the county's name opens the text or follows a province, a city, a
 * preposition.
 */
const isAndCounty = (text: string, start: number): boolean =>
  text.startsWith('和县', start) &&
  start > 0 &&
  /[\u4e00-\u9fff，、；]/.test(text[start - 1] ?? '') &&
  !/[省市在到于往赴为是由从对向到自]$/.test(text.slice(0, start));

/** A university before 附属, whose name holds a place of its own: 江北理工大学附属孝感医院 begins with the university. */
const university = /(?:大学|学院)(?:第?[一二三四五六七八九十]*(?:附属|直属|临床))?$/;

const noPartOfName =
  /[年月日时号点半个家所名位间级起前后内上中下外里省市州区县镇乡原现属距记访忆写致赴走探看读听问]/;

/**
 * One sign before a county's name that neither a cut word nor another division explains: 青岚县 is printed as one name,
 * though 岚县 is in the list. 1 where it belongs to the name, else 0.
 */
function signBefore(window: string, { start, end }: { start: number; end: number }): number {
  const sign = window[start - 1] ?? '';
  const before = window.slice(0, start);
  if (end - start > 3 || !/[县旗区]$/.test(window.slice(start, end)) || !sign || noPartOfName.test(sign))
    return 0;
  return cutAt(`${before}${window.slice(start)}`, true) < start &&
    cutOpens(before.slice(0, -1)) &&
    !cutOpens(before)
    ? 1
    : 0;
}

/** Whether a window is at its end where a name may begin: empty, or closed by a cut word. */
const cutOpens = (before: string): boolean =>
  before === '' || (wordsByEnd.get(before.at(-1) ?? '') ?? []).some((word) => before.endsWith(word));

/** Index after the last cut word of a window, 0 where none; what remains must name a hospital. */
function cutAt(window: string, strict = false): number {
  for (let at = window.length - 1; at > 0; at -= 1) {
    const words = wordsByEnd.get(window[at - 1] ?? '');
    const word = words?.find((candidate) => window.slice(0, at).endsWith(candidate));
    if (!word) continue;
    const rest = window.slice(at);
    // 安顺农商行在安顺市医院: a single sign cuts where a division printed with its rank follows it.
    if (strict && word.length === 1 && regionAt(rest, 0)?.options[0]?.full !== true) continue;
    if (strict && insideNames.has(word) && word.length > 1) continue;
    if (!kindOnly.test(rest) || regionAt(rest, 0)) return at;
    if (!insideNames.has(word) || word.length > 1) return at;
  }
  return 0;
}

/** The name that ends a window of running text, without the words before it. */
function nameIn(window: string): string {
  const place = regionStart(window);
  const before = window.slice(0, Math.max(0, place));
  const region = university.test(before)
    ? Math.max(0, [regionStart(before), cutAt(before)].find((at) => at > 0) ?? 0)
    : place;
  const own = region >= 0 ? window.slice(region) : window.slice(cutAt(window));
  return regionAt(own, 0) ? own : own.replace(/^[·\s年月日个家所名位间级]+(?=[\u4e00-\u9fff]{4})/, '');
}

/** A kind of three signs behind a single one (时卫生院) is the rest of a sentence. */
const oneSign = /^[\u4e00-\u9fff](?:卫生院|卫生室|保健院|防治院|总医院)$/;

/** A preposition that the words before a kind begin with: 为乡镇卫生院, 和市医院. */
const opensWithSmallWord = /^[和与及同跟由从在到向对为给让帮替把被](?=.{3})/;

/** Whether the words name one hospital: neither a kind alone (`三甲医院`) nor a place that treats machines or animals. */
export function isHospitalName(name: string): boolean {
  const bare = name.replace(opensWithSmallWord, '');
  return (
    name.length >= 4 &&
    name.length <= longestName &&
    (!oneSign.test(name) || administrative.test(name)) &&
    (!kindOnly.test(simplifyKind(bare)) || administrative.test(bare)) &&
    !sentenceWords.test(name.replace(/本溪|不(?=老屯)/, '')) &&
    !notForPeople.test(simplifyKind(name))
  );
}

/** 医院排行榜 ranks hospitals and names none. */
const ranking = /^(?:排行|排名|榜单|百强|竞争力排)/;

/** A county's hospital group is named with the county (保亭县医疗集团); 县医疗集团 alone and 全市医疗集团 are a kind. */
const isNamelessGroup = (name: string): boolean =>
  name.endsWith('集团') &&
  !/^(?!全|各|本|我|该|[\u4e00-\u9fff]*城市)[\u4e00-\u9fff]{1,8}[县市区旗]医疗(?:卫生|健康)?集团$/.test(name);

/** 贵州省医院评审专家组 and 全市医院管理年会 are the province's and the city's affair; no hospital is named. */
const isRatherOf = (name: string, after: string): boolean =>
  (ranking.test(after) && !regionAt(name, 0)) ||
  (/^[\u4e00-\u9fff]{0,8}[省市]医院$/.test(name) &&
    /^(?:等级|评审|评价|管理|感染|质量|药学|药事|协会|文化|品管|信息|绩效)/.test(after));

/** Every name of a care provider in a text, in order; short forms with an administrative word (`市三医院`) included. */
export function findNames(text: string): NameMention[] {
  const mentions: NameMention[] = [];
  let floor = 0;
  for (const match of text.matchAll(institutionEnd)) {
    const end = match.index + match[0].length;
    const from = Math.max(floor, end - longestName);
    const run = /[\u4e00-\u9fff·〇]+$/.exec(text.slice(from, end))?.[0] ?? '';
    const found = nameIn(run);
    const name = isAndCounty(text, end - found.length) ? found.slice(1) : found;
    floor = end;
    if (isHospitalName(name) && !isNamelessGroup(name) && !isRatherOf(name, text.slice(end, end + 4)))
      mentions.push({ name, start: end - name.length, end });
  }
  return [...mentions, ...findShortForms(text), ...findLatinNames(text)].sort(
    (one, other) => one.start - other.start,
  );
}

const numbered = /[一二三四五六七八九十]{1,2}院(?!区|长|士|校|系|子|落|线|史|务|内|外)/g;

/** 衡水四院: a city's bare name before a number. */
function ofCity(text: string): NameMention[] {
  return [...text.matchAll(numbered)].flatMap(({ index, 0: tail }) => {
    const start = [3, 2]
      .map((length) => index - length)
      .find((at) => at >= 0 && regionAt(text, at)?.end === index);
    if (start === undefined) return [];
    const end = index + tail.length;
    return [{ name: text.slice(start, end), start, end }];
  });
}

/** `市三院`, `县一医`, `市中医院` are found as names; these are the forms without 医院. */
function findShortForms(text: string): NameMention[] {
  const ofRank = [
    ...text.matchAll(
      /([省市县区州附][一二三四五六七八九十]{1,2}(?:医院?|院))(?!区|长|士|校|系|子|落|线|史|务)/g,
    ),
  ]
    .filter((match) => !match[0].endsWith('医院'))
    .map((match) => ({ name: match[0], start: match.index, end: match.index + match[0].length }));
  return [...ofRank, ...ofCity(text)];
}

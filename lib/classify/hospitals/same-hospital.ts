import { regionAt } from '../regions/find-regions';

const ordinals = /第?([一二三四五六七八九十]+)/;
const kinds = /(?:人民|中心|中医药?|中西医结合|妇幼|妇女|儿童|肿瘤|口腔|眼科|附属|总|第)+/g;

/** A name without the administrative words and divisions before its own words: 邵阳市第五人民医院 is 第五人民医院. */
export function ownWords(name: string): string {
  let at = 0;
  for (let region = regionAt(name, at); region; region = regionAt(name, at)) {
    if (name.length - region.end < 2) break;
    at = region.end;
  }
  const rest = name.slice(at);
  const fictional = /^[\u4e00-\u9fff]{1,3}[县区旗州](?=[\u4e00-\u9fff]{3,})/.exec(rest)?.[0] ?? '';
  return rest.slice(fictional.length).replace(/^[省市县区州镇乡](?=[\u4e00-\u9fff]{2})/, '');
}

const isSubsequence = (short: string, long: string): boolean => {
  let at = 0;
  for (const sign of long) if (sign === short[at]) at += 1;
  return at === short.length;
};

/** Whether a division is printed at the head of the name. */
export const startsWithRegion = (name: string): boolean =>
  regionAt(name, 0) !== null || /^[\u4e00-\u9fff]{1,3}[县旗](?=[\u4e00-\u9fff]{3,})/.test(name);

/**
 * Whether a short name may stand for a full one: its characters run through the full name in order (皖医二附院,
 * 市五医院; 附一院 is 一附院), both number alike, and a kind printed in the short one (中医院) is the full one's.
 */
export function isShortFor(printed: string, full: string): boolean {
  const short = printed.replace(/附([一二三四五六七八九十]{1,2})(?=医?院$)/, '$1附');
  if (short === full || full.endsWith(short)) return true;
  const own = ownWords(short);
  if (startsWithRegion(short))
    return startsWithRegion(full) && own === ownWords(full) && isSubsequence(short.slice(0, 2), full);
  if ((ordinals.exec(own)?.[1] ?? '') !== (ordinals.exec(ownWords(full))?.[1] ?? '')) return false;
  if (!isSubsequence(own, full)) return false;
  const missing = (own.match(kinds) ?? []).filter((kind) => !full.includes(kind.replace('第', '')));
  return missing.length === 0;
}

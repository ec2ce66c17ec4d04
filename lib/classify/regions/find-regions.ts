import { divisions, type Division } from './divisions';

/** Where a text names a division, and which ones may be meant. */
export type RegionMention = { start: number; end: number; options: readonly Division[] };

/** What follows a place name when it names a street, a school or a brand instead of the place, or ends another word (每天门诊). */
const otherName =
  /^(?:[东西南北中]?[路街巷道桥]|大道|大学|大厦|医科|医学院|理工|师范|交通大学|银行|牌|话|菜|诊)/;

/** The longest division name that starts at a position, or null. */
export function regionAt(text: string, at: number): RegionMention | null {
  const found = divisions()
    .get(text.slice(at, at + 2))
    ?.find(({ form }) => text.startsWith(form, at));
  return found ? { start: at, end: at + found.form.length, options: found.options } : null;
}

/** All divisions named in a text, in order, without overlap; streets and universities named after a place are left out. */
export function findRegions(text: string): RegionMention[] {
  const mentions: RegionMention[] = [];
  for (let at = 0; at < text.length - 1;) {
    const mention = regionAt(text, at);
    if (!mention) {
      at += 1;
      continue;
    }
    if (!otherName.test(text.slice(mention.end, mention.end + 4))) mentions.push(mention);
    at = mention.end;
  }
  return mentions;
}

import type { Person } from '@/lib/schema/reading';
import type { Report } from '@/lib/schema/report';
import { isLikelyName, isUnit } from '@/lib/text/person-names';
import { commonWords } from './common-words';

/** The person a report is most about: share of paragraphs (0 to 1) that speak of them, and how often they are named. */
export type MainPerson = { name: string; share: number; mentions: number; inHeadline: boolean };

const pronoun =
  /(?:^|[，。“；：])(?:他|她)(?!们|人|乡)|(?:他|她)(?:说|的|是|在|把|从|带|总|常|又|还|就|每|主|率|深|先|坚)/;

/** A post, an age or 叫 before a name whose end its next mention shows (护士长关晓楠脚步很轻). */
const behindPost =
  /(?:护士长|主任|院长|医生|医师|护士|护师|村医|大夫|书记|教授|药师|技师|站长|所长|队长|岁的|名叫|叫|的是)([\u4e00-\u9fff]{3})/g;

const mentionsOf = (text: string, name: string): number => text.split(name).length - 1;

const maxCandidates = 60;

/** Whether words that open a clause may be a name: no unit (党支部) and no word of the trade (全院, 高血压). */
const mayBeName = (run: string): boolean => isLikelyName(run) && !isUnit(run) && !commonWords.has(run);

/** Tibetan names are two of these words, without a surname (尼玛次仁). */
const tibetan =
  /(?:尼玛|次仁|扎西|卓玛|达瓦|多吉|旦增|丹增|央金|拉姆|格桑|索朗|平措|白玛|顿珠|仁青|洛桑|强巴|贡布|边巴|普布|米玛|巴桑|旺堆|旺姆|群培|罗布|加措|嘉措|德吉|措姆|曲珍|卓嘎|桑珠|晋美|土登|阿旺|云丹|才让|才旦|东主|桑吉){2}/g;

/** Names of a report: those with a post, those that open a clause repeatedly, and the one a headline sets before its colon. */
function candidates(report: Report, people: readonly Person[]): string[] {
  const text = report.lines.map((line) => line.text).join('\n');
  const opening = new Map<string, number>();
  for (const match of text.matchAll(/(?:^|[，。；“”\n、])([\u4e00-\u9fff]{2,3})/g)) {
    const run = match[1] ?? '';
    for (const name of [run, run.slice(0, 2)])
      if (mayBeName(name)) opening.set(name, (opening.get(name) ?? 0) + 1);
  }
  for (const match of text.matchAll(behindPost))
    for (const name of [match[1] ?? '', (match[1] ?? '').slice(0, 2)])
      if (isLikelyName(name) && mentionsOf(text, name) >= 2)
        opening.set(name, Math.max(3, opening.get(name) ?? 0));
  const headline = /^(?:[^：:]{0,8}\s)?([\u4e00-\u9fff]{2,3})[：:]/.exec(report.headline)?.[1] ?? '';
  const often = [...opening]
    .sort(([, one], [, other]) => other - one)
    .slice(0, maxCandidates)
    .filter(([, count]) => count >= 3)
    .map(([name]) => name);
  return [
    ...new Set([
      ...(isLikelyName(headline) ? [headline] : []),
      ...people.map(({ name }) => name).filter((name) => !commonWords.has(name)),
      ...often,
      ...(text.match(tibetan) ?? []),
    ]),
  ].slice(0, maxCandidates);
}

/**
 * Finds the person most paragraphs speak of, by name or by 他/她 after the name; null where nobody is named twice.
 * A portrait may name its person once, in its opening, and say 他 or 她 from then on.
 */
export function mainPerson(report: Report, people: readonly Person[]): MainPerson | null {
  const paragraphs = report.lines.filter((line) => line.kind === 'paragraph').map((line) => line.text);
  const text = paragraphs.join('\n');
  const total = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0) || 1;
  let best: MainPerson | null = null;
  for (const name of candidates(report, people)) {
    const mentions = mentionsOf(text, name);
    const head = [report.headline, report.subtitle, report.kicker].some((line) => line.includes(name));
    const own = paragraphs.filter((paragraph) => paragraph.includes(name) || pronoun.test(paragraph));
    const share = own.reduce((sum, paragraph) => sum + paragraph.length, 0) / total;
    const introduced = own.length >= 4 && share > 0.7 && paragraphs.slice(0, 2).join('').includes(name);
    if (mentions + (head || introduced ? 1 : 0) < 2) continue;
    const found = {
      name,
      share,
      mentions: introduced ? Math.max(mentions, own.length) : mentions,
      inHeadline: head,
    };
    if (!best || mentions + (head ? 2 : 0) > best.mentions + (best.inHeadline ? 2 : 0)) best = found;
  }
  return best;
}

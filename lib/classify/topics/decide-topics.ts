import type { TopicReading, WithdrawnTopic } from '@/lib/schema/reading';
import { fitted } from './fitted';
import type { TopicEvidence, TopicFeatures } from './topic-features';

/** A topic with what rules and corrections together make of it, what the rules alone make of it, and why corrections lean so. */
export type ScoredTopic = {
  id: string;
  score: number;
  primacy: number;
  evidence: TopicEvidence;
  byRules?: { score: number; primacy: number };
  reasons?: { given: string[]; primary: string[] };
};

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** The shapes the rules weigh, in the order of `fitted.topic`. */
export const featureNames = [
  'reach',
  'met',
  'named',
  'section',
  'heading',
  'share',
  'lead',
  'variety',
] as const satisfies (keyof TopicFeatures)[];

/** Log-odds of a topic by the rules alone. */
export const ruleLogit = (evidence: TopicFeatures): number =>
  featureNames.reduce<number>((sum, name) => sum + fitted.topic[name] * evidence[name], fitted.topic.bias);

/** How much a topic is the report's first business: named in the head, news of the lead, most characters (TAXONOMY R4). */
export const primacy = (evidence: TopicFeatures, score: number): number =>
  fitted.primary.named * evidence.named +
  fitted.primary.lead * evidence.lead +
  fitted.primary.share * evidence.share +
  fitted.primary.score * score;

const maxEvidence = 6;

/** Words that name nothing by themselves (让, 到, 长, 开到); beside better ones they are not shown as a reason. */
const sayLittle =
  /^(?:让|到|台|楼|号|亩|床|馆|账|屏|级|站|她|他|咳|云|沉|廉|奖|吃|暖|开到|分钟|时间|人次|项目|正在|一个|自己|家|今天|现场|时段|时|患者|病人|群众|管理|中心|问题|检查|服务|系统|数据|平台|专家|团队|提高|下降|增长|占比|缩短|目标|住院|门诊|建设|工程)$/;

/** The words shown to an editor as a topic's reason, the most telling first; never none where there are any. */
function shownWords(words: readonly string[]): string[] {
  const meaningful = words.filter((word) => [...word].length > 1 && !sayLittle.test(word));
  // A word inside another one shown says nothing more; inside a long phrase it is the clearer reason.
  const isInside = (word: string, other: string): boolean =>
    other !== word && other.includes(word) && other.length - word.length <= 3;
  const whole = meaningful.filter((word) => !meaningful.some((other) => isInside(word, other)));
  const shown = whole.length > 0 ? whole : words.filter((word) => [...word].length > 1);
  return (shown.length > 0 ? shown : [...words]).slice(0, maxEvidence);
}

type Measure = { score: number; primacy: number };

/** Topics above the threshold, the primary one first; a report about a hospital has at least one. */
function given(scored: readonly ScoredTopic[], measure: (topic: ScoredTopic) => Measure): ScoredTopic[] {
  const ranked = [...scored].sort((one, other) => measure(other).primacy - measure(one).primacy);
  const above = ranked.filter((topic) => measure(topic).score >= fitted.threshold);
  return above.length > 0 ? above : ranked.slice(0, 1);
}

const byRules = ({ byRules: rules, score, primacy: rank }: ScoredTopic): Measure =>
  rules ?? { score, primacy: rank };

/** Topics as a reading stores them, the primary one first; what corrections gave or set first says so. */
export function decideTopics(scored: readonly ScoredTopic[]): TopicReading[] {
  const rules = given(scored, byRules);
  const topics = given(scored, (topic) => topic);
  const first = rules.find((topic) => topics.includes(topic));
  return topics.map((topic, index) => {
    const { id, score, evidence, reasons } = topic;
    const isNew = !rules.includes(topic);
    const isRaised = index === 0 && first !== undefined && first !== topic;
    return {
      id,
      score: Math.round(score * 1000) / 1000,
      primary: index === 0,
      evidence: shownWords(evidence.words),
      ...(reasons && (isNew || isRaised) && { learned: isNew ? reasons.given : reasons.primary }),
    };
  });
}

/** Topics the rules alone would have given and corrections took away, with the words for and the reasons against. */
export function withdrawnTopics(scored: readonly ScoredTopic[]): WithdrawnTopic[] {
  const kept = given(scored, (topic) => topic);
  return scored
    .filter((topic) => byRules(topic).score >= fitted.threshold && !kept.includes(topic))
    .map(({ id, evidence, reasons }) => ({
      id,
      evidence: shownWords(evidence.words),
      learned: reasons?.given ?? [],
    }));
}

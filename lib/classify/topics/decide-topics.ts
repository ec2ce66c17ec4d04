import type { TopicReading } from '@/lib/schema/reading';
import { fitted } from './fitted';
import type { TopicEvidence, TopicFeatures } from './topic-features';

export type ScoredTopic = { id: string; score: number; primacy: number; evidence: TopicEvidence };

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

/** Topics above the threshold as a reading stores them, the primary one first; a report about a hospital has at least one. */
export function decideTopics(scored: readonly ScoredTopic[]): TopicReading[] {
  const ranked = [...scored].sort((one, other) => other.primacy - one.primacy);
  const given = ranked.filter(({ score }) => score >= fitted.threshold);
  const kept = given.length > 0 ? given : ranked.slice(0, 1);
  return kept.map(({ id, score, evidence }, index) => ({
    id,
    score: Math.round(score * 1000) / 1000,
    primary: index === 0,
    evidence: evidence.words.slice(0, maxEvidence),
  }));
}

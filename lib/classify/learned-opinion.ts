import type { LearnedModel, LabelWeights } from '@/lib/schema/learning';
import type { GenreReading } from '@/lib/schema/reading';
import type { HospitalGroup } from './read-hospitals';
import { primacy, ruleLogit, sigmoid, type ScoredTopic } from './topics/decide-topics';
import { topicModelFeatures, type Features } from './topics/model-features';
import { noEvidence, type TopicEvidence } from './topics/topic-features';

/** How loudly the bias speaks beside the features. */
export const biasLoudness = 0.6;

/** What a label's learned weights say of some features, in log-odds; 0 where nothing was learned. */
export function opinion(model: LabelWeights | undefined, features: Features): number {
  if (!model) return 0;
  return Object.entries(features).reduce(
    (sum, [name, value]) => sum + (model.weights[name] ?? 0) * value,
    model.bias * biasLoudness,
  );
}

/** The most reasons a reading keeps of what was learned. */
const mostReasons = 5;

/** The features that lean most one way (1 for, -1 against) by what was learned, strongest first; none where only the bias did. */
export function reasonsOf(model: LabelWeights | undefined, features: Features, way: 1 | -1): string[] {
  return Object.entries(features)
    .map(([name, value]) => ({ name, weight: (model?.weights[name] ?? 0) * value * way }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostReasons)
    .map(({ name }) => name);
}

/** Log-odds of a topic without a single word in the text. */
export const silentLogit = -4;

/** Topics the rules alone give. */
export const givenByRules = (evidence: ReadonlyMap<string, TopicEvidence>): string[] =>
  [...evidence].filter(([, entry]) => ruleLogit(entry) >= 0).map(([id]) => id);

/**
 * Topics with their scores: the rules' log-odds plus what the editor's corrections taught, and why these lean as they do.
 */
export function learnedTopics(
  evidence: ReadonlyMap<string, TopicEvidence>,
  learned: LearnedModel | null,
): ScoredTopic[] {
  const given = givenByRules(evidence);
  const ids = new Set([...evidence.keys(), ...Object.keys(learned?.topics ?? {})]);
  return [...ids].map((id) => {
    const entry = evidence.get(id) ?? noEvidence;
    const byRules = evidence.has(id) ? ruleLogit(entry) : silentLogit;
    if (!learned) return scored(id, entry, byRules);
    const features = topicModelFeatures(id, evidence.get(id), given);
    const { topics, primary } = learned;
    const leaning = opinion(topics[id], features);
    const first = opinion(primary[id], features);
    const reasons = {
      given: reasonsOf(topics[id], features, leaning < 0 ? -1 : 1),
      primary: reasonsOf(primary[id], features, 1),
    };
    return { ...scored(id, entry, byRules, leaning, first), reasons };
  });
}

const scored = (id: string, evidence: TopicEvidence, logit: number, leaning = 0, first = 0): ScoredTopic => {
  const [ruleScore, score] = [sigmoid(logit), sigmoid(logit + leaning)];
  const byRules = { score: ruleScore, primacy: primacy(evidence, ruleScore) };
  return { id, score, primacy: primacy(evidence, score) + first, evidence, byRules };
};

/** The genre with the greatest sum of rule score and what was learned. */
export function learnedGenre(
  read: GenreReading & { scores: Record<string, number> },
  features: Features,
  learned: LearnedModel | null,
): GenreReading {
  const { id, evidence, scores } = read;
  if (!learned || Object.keys(learned.genres).length === 0) return { id, evidence };
  const ids = [...new Set([...Object.keys(scores), ...Object.keys(learned.genres)])];
  const ranked = ids
    .map((genre) => ({ genre, score: (scores[genre] ?? 0) + opinion(learned.genres[genre], features) }))
    .sort((one, other) => other.score - one.score);
  const best = ranked[0]?.genre ?? id;
  if (best === id) return { id, evidence };
  return { id: best, evidence: [], learned: reasonsOf(learned.genres[best], features, 1) };
}

/** Hospitals under the names the editor gave them. */
export function rightHospital(
  groups: readonly HospitalGroup[],
  learned: LearnedModel | null,
): HospitalGroup[] {
  return groups.map((group) => {
    const right = [group.name, ...group.aliases]
      .map((name) => learned?.hospitals[name])
      .find((name) => name !== undefined);
    if (!right || right === group.name) return group;
    return {
      ...group,
      name: right,
      aliases: [group.name, ...group.aliases].filter((name) => name !== right),
    };
  });
}

import type { LearnedModel, LabelWeights } from '@/lib/schema/learning';
import type { GenreReading } from '@/lib/schema/reading';
import type { HospitalGroup } from './read-hospitals';
import { primacy, ruleLogit, sigmoid, type ScoredTopic } from './topics/decide-topics';
import { topicModelFeatures, type Features } from './topics/model-features';
import type { TopicEvidence } from './topics/topic-features';

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

/** Log-odds of a topic without a single word in the text. */
export const silentLogit = -4;
const silent: TopicEvidence = {
  chars: 0,
  words: [],
  reach: 0,
  met: 0,
  named: 0,
  section: 0,
  heading: 0,
  share: 0,
  lead: 0,
  variety: 0,
};

/** Topics the rules alone give. */
export const givenByRules = (evidence: ReadonlyMap<string, TopicEvidence>): string[] =>
  [...evidence].filter(([, entry]) => ruleLogit(entry) >= 0).map(([id]) => id);

/** Topics with their scores: the rules' log-odds plus what the editor's corrections taught. */
export function learnedTopics(
  evidence: ReadonlyMap<string, TopicEvidence>,
  learned: LearnedModel | null,
): ScoredTopic[] {
  const given = givenByRules(evidence);
  const ids = new Set([...evidence.keys(), ...Object.keys(learned?.topics ?? {})]);
  return [...ids].map((id) => {
    const entry = evidence.get(id);
    const features = learned ? topicModelFeatures(id, entry, given) : {};
    const score = sigmoid((entry ? ruleLogit(entry) : silentLogit) + opinion(learned?.topics[id], features));
    const first = primacy(entry ?? silent, score) + opinion(learned?.primary[id], features);
    return { id, score, primacy: first, evidence: entry ?? silent };
  });
}

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
  return best === id ? { id, evidence } : { id: best, evidence: [] };
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

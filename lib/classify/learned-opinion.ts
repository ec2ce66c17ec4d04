import type { LearnedModel, LabelWeights } from '@/lib/schema/learning';
import type { GenreReading } from '@/lib/schema/reading';
import type { Report } from '@/lib/schema/report';
import type { HospitalGroup } from './read-hospitals';
import { primacy, ruleLogit, sigmoid, type ScoredTopic } from './topics/decide-topics';
import { genreFeatures, topicModelFeatures, type Features } from './topics/model-features';
import type { TopicEvidence } from './topics/topic-features';

/** What a label's learned weights say of some features, in log-odds; 0 where nothing was learned. */
export function opinion(model: LabelWeights | undefined, features: Features): number {
  if (!model) return 0;
  return Object.entries(features).reduce(
    (sum, [name, value]) => sum + (model.weights[name] ?? 0) * value,
    model.bias,
  );
}

/** Topics with their scores: the rules' log-odds plus what the editor's corrections taught. */
export function learnedTopics(
  evidence: ReadonlyMap<string, TopicEvidence>,
  learned: LearnedModel | null,
): ScoredTopic[] {
  return [...evidence].map(([id, entry]) => {
    const features = topicModelFeatures(entry);
    const score = sigmoid(ruleLogit(entry) + opinion(learned?.topics[id], features));
    return {
      id,
      score,
      primacy: primacy(entry, score) + opinion(learned?.primary[id], features),
      evidence: entry,
    };
  });
}

/** The genre with the greatest sum of rule score and what was learned. */
export function learnedGenre(
  read: GenreReading & { scores: Record<string, number> },
  report: Report,
  learned: LearnedModel | null,
): GenreReading {
  const { id, evidence, scores } = read;
  if (!learned || Object.keys(learned.genres).length === 0) return { id, evidence };
  const features = genreFeatures(report);
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

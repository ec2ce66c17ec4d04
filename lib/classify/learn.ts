import type { LabelWeights, LearnedModel, Lesson } from '@/lib/schema/learning';
import type { Report } from '@/lib/schema/report';
import { biasLoudness, givenByRules, learnedGenre, opinion, silentLogit } from './learned-opinion';
import { type Context, readEvidence } from './read-evidence';
import { primacy, ruleLogit, sigmoid } from './topics/decide-topics';
import { type Features, genreFeatures, topicModelFeatures } from './topics/model-features';

/** The most one correction may move a weight, and how much of the way to a right answer it goes: a habit, a lone change. */
const most = { topic: 4, primary: 0.6, genre: 0.8 };
const share = { habit: 0.9, lone: 0.4 };
/** Log-odds a corrected answer is meant to reach. */
const margin = 2;

export const emptyModel = (): LearnedModel => ({
  version: 1,
  corrections: 0,
  topics: {},
  primary: {},
  genres: {},
  hospitals: {},
});

/** All that a lesson is learned from: the features of a report's topics and genre, and what the rules alone say of them. */
type LessonFeatures = {
  topics: Readonly<Record<string, { features: Features; logit: number; primacy: number }>>;
  genre: { features: Features; scores: Readonly<Record<string, number>>; read: string };
};

/** Reads from a report what `learn` needs; the taxonomy decides which topics can be learned. */
export function lessonFeatures(report: Report, context: Context): LessonFeatures {
  const { topics, genre, genreScores } = readEvidence(report, { ...context, learned: null });
  const given = givenByRules(topics);
  const known = context.taxonomy.topics.map(({ id }) => id);
  const entries = [...new Set([...known, ...topics.keys()])].map((id) => {
    const evidence = topics.get(id);
    const logit = evidence ? ruleLogit(evidence) : silentLogit;
    const first = evidence ? primacy(evidence, sigmoid(logit)) : 0;
    return [id, { features: topicModelFeatures(id, evidence, given), logit, primacy: first }] as const;
  });
  return {
    topics: Object.fromEntries(entries),
    genre: { features: genreFeatures(report), scores: genreScores, read: genre.id },
  };
}

type Weights = Readonly<Record<string, LabelWeights>>;

/** One label's weights moved along some features. */
function moved(weights: Weights, label: string, features: Features, by: number): Weights {
  const old = weights[label] ?? { bias: 0, weights: {} };
  const next = { ...old.weights };
  for (const [name, value] of Object.entries(features)) next[name] = (next[name] ?? 0) + by * value;
  return { ...weights, [label]: { bias: old.bias + by * biasLoudness, weights: next } };
}

const squared = (features: Features): number =>
  Object.values(features).reduce((sum, value) => sum + value * value, biasLoudness * biasLoudness);

/** Log-odds from which what was learned before is taken to say the same: the second lesson of its kind. */
const sameBefore = 1;

type Mistake = {
  id: string;
  features: Features;
  said: number;
  wanted: 1 | -1;
  /** Whether earlier lessons on like reports already pointed this way. */
  again: boolean;
};

/** Topics the lesson puts right: given and not wanted, or wanted and not given. */
function mistakesOf(topics: Weights, lesson: LessonFeatures, right: ReadonlySet<string>): Mistake[] {
  return [...new Set([...Object.keys(lesson.topics), ...right])]
    .map((id): Mistake => {
      const { features = {}, logit = silentLogit } = lesson.topics[id] ?? {};
      const leaning = opinion(topics[id], features);
      const wanted = right.has(id) ? 1 : -1;
      return { id, features, said: logit + leaning, wanted, again: leaning * wanted >= sameBefore };
    })
    .filter(({ said, wanted }) => said * wanted < 0);
}

/**
 * Only what was wrong is moved (passive-aggressive update): right answers are left as they are. One topic put in another's
 * place is a habit and is learned at once; a lone addition or removal may be that report's own and is learned half, until
 * it comes again.
 */
function learnTopics(topics: Weights, lesson: LessonFeatures, right: ReadonlySet<string>): Weights {
  const mistakes = mistakesOf(topics, lesson, right);
  const isSwap = new Set(mistakes.map(({ wanted }) => wanted)).size === 2;
  return mistakes.reduce((weights, { id, features, said, wanted, again }) => {
    const whole = (margin - said * wanted) / squared(features);
    return moved(
      weights,
      id,
      features,
      Math.min(most.topic, whole * (isSwap || again ? share.habit : share.lone)) * wanted,
    );
  }, topics);
}

function learnPrimary(
  primary: Weights,
  lesson: LessonFeatures,
  right: string,
  given: ReadonlySet<string>,
): Weights {
  const rank = (id: string): number =>
    (lesson.topics[id]?.primacy ?? 0) + opinion(primary[id], lesson.topics[id]?.features ?? {});
  const first = [...given].sort((one, other) => rank(other) - rank(one))[0];
  if (!first || first === right) return primary;
  const up = moved(primary, right, lesson.topics[right]?.features ?? {}, most.primary);
  return moved(up, first, lesson.topics[first]?.features ?? {}, -most.primary);
}

/**
 * Learns from one correction: an online linear model (passive-aggressive) over the words and shapes the rules see.
 * Pure: the same model and lesson give the same new model; null starts one. Forgetting it (null) is resetting.
 */
export function learn(model: LearnedModel | null, features: LessonFeatures, lesson: Lesson): LearnedModel {
  const old = model ?? emptyModel();
  const right = new Set(lesson.topics ?? []);
  const topics = lesson.topics ? learnTopics(old.topics, features, right) : old.topics;
  const primary = lesson.primary
    ? learnPrimary(
        old.primary,
        features,
        lesson.primary,
        lesson.topics ? right : new Set(Object.keys(features.topics)),
      )
    : old.primary;
  const genres = lesson.genre ? learnGenre(old, features, lesson.genre) : old.genres;
  const hospitals = lesson.hospital
    ? { ...old.hospitals, [lesson.hospital.read]: lesson.hospital.right }
    : old.hospitals;
  return { ...old, corrections: old.corrections + 1, topics, primary, genres, hospitals };
}

function learnGenre(old: LearnedModel, { genre }: LessonFeatures, right: string): Weights {
  const now = learnedGenre({ id: genre.read, evidence: [], scores: genre.scores }, genre.features, old).id;
  if (now === right) return old.genres;
  return moved(moved(old.genres, right, genre.features, most.genre), now, genre.features, -most.genre);
}

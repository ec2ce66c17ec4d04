import { readEvidence } from '@/lib/classify/read-evidence';
import { learnedTopics } from '@/lib/classify/learned-opinion';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { featureNames, sigmoid } from '@/lib/classify/topics/decide-topics';
import { sectionFeatures } from '@/lib/classify/topics/read-sections';
import type { Taxonomy } from '@/lib/schema/taxonomy';
import { hiddenTaxonomies } from './hide-words';
import { labelledArticles, reportOf, type Labelled } from './classify-documents';

// Fits the weights of lib/classify/topics/fitted.ts to the labelled articles and prints them with the fitted and the
// cross-validated scores: node --import ./scripts/alias.mjs tests/bench/classify-fit.ts

// The weights of topics are fitted with a third of the lexicon hidden: the tables know the labelled articles better than others,
// and weights fitted to whole tables would ask more words of a topic than unseen articles have.

type Row = { article: string; topic: string; x: number[]; y: number };
type Article = { labelled: Labelled; rows: Row[]; sections: Row[]; optional: Set<string> };

const folds = 6;
function rowsOf(labelled: Labelled, taxonomy: Taxonomy = defaultTaxonomy): Article {
  const { gold, id } = labelled;
  const { weighed, topics } = readEvidence(reportOf(labelled), { taxonomy, learned: null, register: [] });
  const optional = new Set(gold.topics.optional ?? []);
  const rows = defaultTaxonomy.topics
    .filter(({ id: topic }) => !optional.has(topic))
    .map(({ id: topic }) => {
      const evidence = topics.get(topic);
      return {
        article: id,
        topic,
        x: featureNames.map((name) => evidence?.[name] ?? 0),
        y: gold.topics.all.includes(topic) ? 1 : 0,
      };
    });
  const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
  const sections = gold.sections.flatMap(({ heading, topics: right }) => {
    const section = weighed.sections.find(
      (candidate) => candidate.heading && bare(candidate.heading) === bare(heading),
    );
    if (!section) return [];
    return defaultTaxonomy.topics
      .filter(({ id: topic }) => !optional.has(topic) || right.includes(topic))
      .map(({ id: topic }) => ({
        article: id,
        topic,
        x: Object.values(sectionFeatures(section, topic)),
        y: right.includes(topic) ? 1 : 0,
      }));
  });
  return { labelled, rows, sections, optional };
}

/** Logistic regression by gradient descent with an L2 penalty; weights[0] is the bias. */
function fit(rows: readonly Row[], penalty: number, nonNegative = true): number[] {
  const width = rows[0]?.x.length ?? 0;
  const weights = Array<number>(width + 1).fill(0);
  for (let step = 0; step < 3000; step += 1) {
    const gradient = Array<number>(width + 1).fill(0);
    for (const { x, y } of rows) {
      const error = sigmoid(score(weights, x)) - y;
      gradient[0] = (gradient[0] ?? 0) + error;
      x.forEach((value, index) => (gradient[index + 1] = (gradient[index + 1] ?? 0) + error * value));
    }
    for (let index = 0; index <= width; index += 1) {
      const slope = (gradient[index] ?? 0) / rows.length + (index > 0 ? penalty * (weights[index] ?? 0) : 0);
      weights[index] = (weights[index] ?? 0) - 2 * slope;
      // Evidence never speaks against its topic: a weight below zero would be an accident of few articles.
      if (nonNegative && index > 0) weights[index] = Math.max(0, weights[index] ?? 0);
    }
  }
  return weights;
}

const score = (weights: readonly number[], x: readonly number[]): number =>
  x.reduce((sum, value, index) => sum + (weights[index + 1] ?? 0) * value, weights[0] ?? 0);

type Count = { tp: number; fp: number; fn: number };
const f1 = ({ tp, fp, fn }: Count): number => (tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn));

function measure(
  rows: readonly Row[],
  predict: (row: Row) => boolean,
): { micro: number; macro: number; counts: Count } {
  const byTopic = new Map<string, Count>();
  for (const row of rows) {
    const count = byTopic.get(row.topic) ?? { tp: 0, fp: 0, fn: 0 };
    const given = predict(row);
    if (given && row.y) count.tp += 1;
    else if (given) count.fp += 1;
    else if (row.y) count.fn += 1;
    byTopic.set(row.topic, count);
  }
  const counts = [...byTopic.values()];
  const sum = counts.reduce(
    (one, other) => ({ tp: one.tp + other.tp, fp: one.fp + other.fp, fn: one.fn + other.fn }),
    { tp: 0, fp: 0, fn: 0 },
  );
  const supported = counts.filter(({ tp, fn }) => tp + fn > 0);
  return {
    micro: f1(sum),
    macro: supported.reduce((total, count) => total + f1(count), 0) / supported.length,
    counts: sum,
  };
}

/** Threshold on the log-odds with the best micro-F1 on the rows it is chosen from. */
function bestThreshold(rows: readonly Row[], weights: readonly number[]): number {
  const tried = Array.from({ length: 25 }, (_, index) => (index - 12) / 10);
  return tried.reduce((best, at) => (micro(at) > micro(best) + 1e-9 ? at : best), 0);
  function micro(at: number): number {
    return measure(rows, (row) => score(weights, row.x) >= at).micro;
  }
}

/** Rows an article is learned from: as it stands, or as the passes with hidden words see it. */
type Lessons = (place: number) => Row[];

function report(
  name: string,
  articles: readonly Article[],
  pick: (article: Article) => Row[],
  penalty: number,
  lessons: Lessons = (place) => articles.slice(place, place + 1).flatMap(pick),
): void {
  const all = articles.flatMap(pick);
  const lessonsOf = (keep: (place: number) => boolean): Row[] =>
    articles.flatMap((_, place) => (keep(place) ? lessons(place) : []));
  const weights = fit(
    lessonsOf(() => true),
    penalty,
  );
  const threshold = bestThreshold(
    lessonsOf(() => true),
    weights,
  );
  const fitted = measure(all, (row) => score(weights, row.x) >= threshold);
  const held = new Map<Row, boolean>();
  for (let fold = 0; fold < folds; fold += 1) {
    const train = lessonsOf((place) => place % folds !== fold);
    const foldWeights = fit(train, penalty);
    const at = bestThreshold(train, foldWeights);
    for (const row of articles.filter((_, index) => index % folds === fold).flatMap(pick))
      held.set(row, score(foldWeights, row.x) >= at);
  }
  const crossed = measure(all, (row) => held.get(row) === true);
  const show = (value: number): string => value.toFixed(3);
  console.log(
    `${name}: fitted micro ${show(fitted.micro)} macro ${show(fitted.macro)}; cross-validated micro ${show(crossed.micro)} macro ${show(crossed.macro)}`,
  );
  console.log(
    `  weights (bias first, threshold ${threshold} taken into the bias): ${[(weights[0] ?? 0) - threshold, ...weights.slice(1)].map(show).join(' ')}`,
  );
}

const aboutHospitals = labelledArticles().filter(({ gold }) => gold.hospital !== null);
const articles = aboutHospitals.map((labelled) => rowsOf(labelled));
const hidden = hiddenTaxonomies(0.3, 3).map((taxonomy) =>
  aboutHospitals.map((labelled) => rowsOf(labelled, taxonomy)),
);
console.log(`${articles.length} articles about hospitals; features: ${featureNames.join(' ')}`);
for (const penalty of [0.0005, 0.002, 0.005])
  report(
    `topics, penalty ${penalty}`,
    articles,
    ({ rows }) => rows,
    penalty,
    (place) => hidden.flatMap((pass) => pass[place]?.rows ?? []),
  );
for (const penalty of [0.0005, 0.002])
  report(`sections, penalty ${penalty}`, articles, ({ sections }) => sections, penalty);

/** Weights of the primary topic: the shares of articles where the first of the topics given is an accepted one. */
const primaryNames = ['named', 'lead', 'share', 'variety'] as const;
type Ranking = { right: Set<string>; topics: { id: string; x: number[] }[] };

const rankings = articles.map(({ labelled }): Ranking => {
  const { topics } = readEvidence(reportOf(labelled), {
    taxonomy: defaultTaxonomy,
    learned: null,
    register: [],
  });
  const { primary, primaryAlt = [] } = labelled.gold.topics;
  const given = learnedTopics(topics, null).filter(({ score: value }) => value >= 0.5);
  return {
    right: new Set([primary ?? '', ...primaryAlt]),
    topics: given.map(({ id, evidence }) => ({ id, x: primaryNames.map((name) => evidence[name]) })),
  };
});

const firstOf = ({ topics }: Ranking, weights: readonly number[]): string =>
  topics.reduce(
    (best, topic) => (dot(topic.x, weights) > dot(best.x, weights) ? topic : best),
    topics[0] ?? { id: '', x: [] },
  ).id;
const dot = (x: readonly number[], weights: readonly number[]): number =>
  x.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
const share = (list: readonly Ranking[], weights: readonly number[]): number =>
  list.filter((ranking) => ranking.right.has(firstOf(ranking, weights))).length / Math.max(1, list.length);

const grid = [0, 0.3, 0.6, 1, 1.5, 2];
const candidates = grid.flatMap((named) =>
  grid.flatMap((lead) => grid.map((variety) => [named, lead, 1, variety])),
);
const bestOf = (list: readonly Ranking[]): number[] =>
  candidates.reduce(
    (best, weights) => (share(list, weights) > share(list, best) ? weights : best),
    candidates[0] ?? [],
  );
const crossed = Array.from({ length: folds }, (_, fold) => {
  const weights = bestOf(rankings.filter((_ranking, index) => index % folds !== fold));
  return rankings.filter(
    (ranking, index) => index % folds === fold && ranking.right.has(firstOf(ranking, weights)),
  ).length;
}).reduce((sum, right) => sum + right, 0);
const best = bestOf(rankings);
console.log(
  `primary: fitted ${share(rankings, best).toFixed(3)}, cross-validated ${(crossed / rankings.length).toFixed(3)}; ${primaryNames.join(' ')}: ${best.join(' ')}`,
);

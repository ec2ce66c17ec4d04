import { classify } from '@/lib/classify/classify';
import { learn, lessonFeatures } from '@/lib/classify/learn';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import type { LearnedModel, Lesson } from '@/lib/schema/learning';
import { labelledArticles, reportOf, type Labelled } from './classify-documents';

// Replays corrections of a consistent editor and counts how many the next reports need:
// node --import ./scripts/alias.mjs tests/bench/learn.ts

type Editor = { name: string; right: (article: Labelled) => Set<string> };

/** An editor who files topics under others' names (`technique` under `specialty`), in every report alike; `` drops one. */
const filing = (name: string, habits: Readonly<Record<string, string>>): Editor => ({
  name,
  right: ({ gold }) => new Set(gold.topics.all.map((topic) => habits[topic] ?? topic).filter(Boolean)),
});

/** Consistent editors: one holds exactly to the labels, the others have habits of their own. */
const editors: readonly Editor[] = [
  filing('labels as they are', {}),
  filing('technique is specialty, welfare is service', { technique: 'specialty', welfare: 'service' }),
  filing('talent and education are one, digital is service', { education: 'talent', digital: 'service' }),
  filing('no facilities, no honours, research under specialty', {
    facilities: '',
    honours: '',
    research: 'specialty',
  }),
];

const rounds = 10;
/** Share of the articles the editor corrects; the rest is read afterwards. */
const taughtShare = 0.75;
const lessons = 20;

/** A fixed shuffle, so that every run replays the same order. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const key = (): number => (state = (state * 1103515245 + 12345) % 2147483648);
  return items
    .map((item) => ({ item, at: key() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

const read = (article: Labelled, learned: LearnedModel | null): Set<string> =>
  new Set(
    classify(reportOf(article), { taxonomy: defaultTaxonomy, learned, register: [] }).topics.map(
      ({ id }) => id,
    ),
  );

/** Topics an editor has to add or remove. */
function changes(
  given: ReadonlySet<string>,
  right: ReadonlySet<string>,
  optional: ReadonlySet<string>,
): number {
  const added = [...right].filter((topic) => !given.has(topic)).length;
  return added + [...given].filter((topic) => !right.has(topic) && !optional.has(topic)).length;
}

const articles = labelledArticles().filter(({ gold }) => gold.hospital !== null);
for (const { name, right } of editors) {
  let before = 0;
  let after = 0;
  let taught = 0;
  for (let round = 1; round <= rounds; round += 1) {
    let learned: LearnedModel | null = null;
    const order = shuffled(articles, round * 7919);
    let corrections = 0;
    let next = 0;
    for (; next < order.length * taughtShare && corrections < lessons; next += 1) {
      const article = order[next] as Labelled;
      const wanted = right(article);
      const given = read(article, learned);
      if (changes(given, wanted, new Set(article.gold.topics.optional ?? [])) === 0) continue;
      corrections += 1;
      const lesson: Lesson = { topics: [...wanted] };
      learned = learn(
        learned,
        lessonFeatures(reportOf(article), { taxonomy: defaultTaxonomy, learned, register: [] }),
        lesson,
      );
    }
    taught += corrections;
    for (const article of order.slice(next)) {
      const wanted = right(article);
      const optional = new Set(article.gold.topics.optional ?? []);
      before += changes(read(article, null), wanted, optional);
      after += changes(read(article, learned), wanted, optional);
    }
  }
  console.log(
    `${name}: ${taught / rounds} corrections a round; changes the reports after them need: ${before} without learning, ${after} with`,
  );
}

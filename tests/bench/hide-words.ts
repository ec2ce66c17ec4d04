import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import type { Taxonomy } from '@/lib/schema/taxonomy';

/** Numbers between 0 and 1, the same at every run. */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** Copies of the taxonomy, each with another share of its words hidden; words that speak against a topic stay. */
export function hiddenTaxonomies(share: number, count: number): Taxonomy[] {
  const random = randomNumbers();
  return Array.from({ length: count }, () => ({
    ...defaultTaxonomy,
    topics: defaultTaxonomy.topics.map((topic) => ({
      ...topic,
      words: topic.words.filter(({ weight }) => weight < 0 || random() > share),
    })),
  }));
}

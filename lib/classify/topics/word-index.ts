import { foldWidth } from '@/lib/text/fold-width';
import type { Taxonomy, TopicWord } from '@/lib/schema/taxonomy';

/** A word of the taxonomy ready for search: `head` is searched for, the `tails` must follow in order in the same clause. */
export type IndexedWord = {
  topic: string;
  word: string;
  head: string;
  tails: readonly string[];
  weight: number;
  where: TopicWord['where'];
};

/** Words by their first two characters (by the only one of a single character), longest head first. */
export type WordIndex = ReadonlyMap<string, readonly IndexedWord[]>;

const indexes = new WeakMap<Taxonomy, WordIndex>();

const upper = (text: string): string => foldWidth(text).toUpperCase();

/** The topic a topic's words count for: itself, the topic it was merged into, or none where it is hidden. */
function standsFor(taxonomy: Taxonomy, id: string): string {
  const seen = new Set<string>();
  let topic = taxonomy.topics.find((candidate) => candidate.id === id);
  while (topic?.mergedInto && !seen.has(topic.id)) {
    seen.add(topic.id);
    topic = taxonomy.topics.find((candidate) => candidate.id === topic?.mergedInto);
  }
  return topic && !topic.hidden && !topic.mergedInto ? topic.id : '';
}

function buildIndex(taxonomy: Taxonomy): WordIndex {
  const index = new Map<string, IndexedWord[]>();
  for (const source of taxonomy.topics) {
    const topic = standsFor(taxonomy, source.id);
    for (const { word, weight, where } of topic ? source.words : []) {
      const [head = '', ...tails] = upper(word).split('…');
      const first = head.slice(0, 2);
      if (first) index.set(first, [...(index.get(first) ?? []), { topic, word, head, tails, weight, where }]);
    }
  }
  for (const words of index.values()) words.sort((one, other) => other.head.length - one.head.length);
  return index;
}

/** The search index of a taxonomy, built once for each. */
export function wordIndex(taxonomy: Taxonomy): WordIndex {
  const known = indexes.get(taxonomy);
  if (known) return known;
  const index = buildIndex(taxonomy);
  indexes.set(taxonomy, index);
  return index;
}

export const searchForm = upper;

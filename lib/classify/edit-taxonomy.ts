import type { Taxonomy, TaxonomyEdit, Topic, TopicColour, TopicWord } from '@/lib/schema/taxonomy';

/** The version after an edit: `1` becomes `1+1`, `1+1` becomes `1+2`; the part before the sign names the taxonomy it grew from. */
export function nextVersion(version: string): string {
  const [base = '', edits = '0'] = version.split('+');
  return `${base}+${Number(edits) + 1}`;
}

const edited = (taxonomy: Taxonomy, topics: Topic[]): Taxonomy => ({
  ...taxonomy,
  version: nextVersion(taxonomy.version),
  topics,
});

function withTopic(taxonomy: Taxonomy, id: string, change: (topic: Topic) => Topic): Taxonomy {
  if (!taxonomy.topics.some((topic) => topic.id === id)) return taxonomy;
  return edited(
    taxonomy,
    taxonomy.topics.map((topic) => (topic.id === id ? change(topic) : topic)),
  );
}

/** An id no topic has: from the English name, else `topic-<n>`. */
function freeId(taxonomy: Taxonomy, en: string): string {
  const plain = en
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  const taken = new Set(taxonomy.topics.map(({ id }) => id));
  if (plain && !taken.has(plain)) return plain;
  const stem = plain || 'topic';
  let count = 2;
  while (taken.has(`${stem}-${count}`)) count += 1;
  return `${stem}-${count}`;
}

/** Adds a topic that is found by its Chinese name at once; more words follow by `addWord`. */
export function addTopic(taxonomy: Taxonomy, zh: string, en: string): Taxonomy {
  const words: TopicWord[] = [{ word: zh, weight: 1, where: 'text' }];
  return edited(taxonomy, [
    ...taxonomy.topics,
    { id: freeId(taxonomy, en), zh, en, hidden: false, mergedInto: '', words },
  ]);
}

/** Gives a topic other names, where given; its id and words stay, so that clippings keep it. */
export const renameTopic = (
  taxonomy: Taxonomy,
  id: string,
  names: { zh?: string | undefined; en?: string | undefined },
): Taxonomy =>
  withTopic(taxonomy, id, (topic) => ({ ...topic, zh: names.zh ?? topic.zh, en: names.en ?? topic.en }));

/** Gives a topic a colour, or none. The version stays: no reading changes by it, and none need be made again. */
export function colourTopic(taxonomy: Taxonomy, id: string, colour: TopicColour | null): Taxonomy {
  const old = taxonomy.topics.find((topic) => topic.id === id);
  if (!old || (old.colour ?? null) === colour) return taxonomy;
  const { colour: _, ...plain } = old;
  const topic = colour ? { ...plain, colour } : plain;
  return { ...taxonomy, topics: taxonomy.topics.map((other) => (other === old ? topic : other)) };
}

/** Hides a topic from every reading, or shows it again. */
export const hideTopic = (taxonomy: Taxonomy, id: string, hidden = true): Taxonomy =>
  withTopic(taxonomy, id, (topic) => ({ ...topic, hidden }));

/** Merges a topic into another: its words count for the other. Merging a topic into itself or in a circle changes nothing. */
export function mergeTopics(taxonomy: Taxonomy, from: string, into: string): Taxonomy {
  if (from === into || topicFor(taxonomy, into) === from || !taxonomy.topics.some(({ id }) => id === into))
    return taxonomy;
  return withTopic(taxonomy, from, (topic) => ({ ...topic, mergedInto: into }));
}

/** Takes a merged topic out again. */
export const splitTopic = (taxonomy: Taxonomy, id: string): Taxonomy =>
  withTopic(taxonomy, id, (topic) => ({ ...topic, mergedInto: '' }));

/** The topic that stands for an id after merges: what a stored clipping's topic is called now. An unknown id stands for itself. */
export function topicFor(taxonomy: Taxonomy, id: string): string {
  const byId = new Map(taxonomy.topics.map((topic) => [topic.id, topic]));
  const seen = new Set<string>();
  let at = id;
  while (!seen.has(at) && byId.get(at)?.mergedInto) {
    seen.add(at);
    at = byId.get(at)?.mergedInto ?? at;
  }
  return at;
}

const sameWord = (one: TopicWord, other: TopicWord): boolean =>
  one.word === other.word && one.where === other.where;

/** Adds words to a topic, or changes the weight of those that are there. */
export const addWords = (taxonomy: Taxonomy, id: string, words: readonly TopicWord[]): Taxonomy =>
  withTopic(taxonomy, id, (topic) => ({
    ...topic,
    words: [...topic.words.filter((old) => !words.some((word) => sameWord(old, word))), ...words],
  }));

/** Takes a word from a topic, wherever it counted or only where it counted there. */
export const removeWord = (
  taxonomy: Taxonomy,
  id: string,
  word: string,
  where?: TopicWord['where'],
): Taxonomy =>
  withTopic(taxonomy, id, (topic) => ({
    ...topic,
    words: topic.words.filter((old) => old.word !== word || (where !== undefined && old.where !== where)),
  }));

/** Puts a topic back as it was, at its place or at the end; null takes it out. */
function restoreTopic(taxonomy: Taxonomy, id: string, topic: Topic | null): Taxonomy {
  if (topic && !taxonomy.topics.some((other) => other.id === id))
    return edited(taxonomy, [...taxonomy.topics, topic]);
  const topics = taxonomy.topics.flatMap((other) => (other.id === id ? (topic ?? []) : other));
  return topics.length === taxonomy.topics.length && !topic ? taxonomy : edited(taxonomy, topics);
}

/** The taxonomy after an edit; the very same one where the edit changes nothing, such as one of a topic that is gone. */
export function editTaxonomy(taxonomy: Taxonomy, edit: TaxonomyEdit): Taxonomy {
  switch (edit.act) {
    case 'add':
      return addTopic(taxonomy, edit.zh, edit.en);
    case 'rename':
      return renameTopic(taxonomy, edit.id, edit);
    case 'colour':
      return colourTopic(taxonomy, edit.id, edit.colour);
    case 'hide':
      return hideTopic(taxonomy, edit.id, edit.hidden);
    case 'merge':
      return mergeTopics(taxonomy, edit.id, edit.into);
    case 'split':
      return splitTopic(taxonomy, edit.id);
    case 'add-word':
      return addWords(taxonomy, edit.id, [edit.word]);
    case 'add-words':
      return addWords(taxonomy, edit.id, edit.words);
    case 'remove-word':
      return removeWord(taxonomy, edit.id, edit.word, edit.where);
    case 'restore':
      return restoreTopic(taxonomy, edit.id, edit.topic);
  }
}

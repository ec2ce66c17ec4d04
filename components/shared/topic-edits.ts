import { text } from '@/lib/platform/texts';
import type { TopicReading, WithdrawnTopic } from '@/lib/schema/reading';
import type { TopicColour } from '@/lib/schema/taxonomy';
import type { ChipItem } from './Chip';
import { learnedReason } from './learned-reason';

/** A topic's name, and the colour the editor gave it. */
type Named = { id: string; name: string; colour?: TopicColour | undefined };

/** Adds a topic as the editor's own: certain, without evidence; the first topic of a report is its primary one. */
export const addTopic = (topics: readonly TopicReading[], id: string): TopicReading[] =>
  topics.some((topic) => topic.id === id)
    ? [...topics]
    : [...topics, { id, score: 1, primary: topics.length === 0, evidence: [] }];

/** Takes a topic away; where it was the primary one, the best of the others takes its place. */
export function removeTopic(topics: readonly TopicReading[], id: string): TopicReading[] {
  const left = topics.filter((topic) => topic.id !== id);
  const best = left.toSorted((one, other) => other.score - one.score)[0];
  return left.some((topic) => topic.primary) || !best ? left : firstTopic(left, best.id);
}

/** Makes a topic the primary one. */
export const firstTopic = (topics: readonly TopicReading[], id: string): TopicReading[] =>
  topics.map((topic) => ({ ...topic, primary: topic.id === id }));

/** Why a topic is there: what was learned where that gave it, then the words of the text; else the editor said so. */
function whyOf({ evidence, learned }: TopicReading, names: readonly Named[]): string {
  const reasons = [
    ...(learned ? [learnedReason(learned, names)] : []),
    ...(evidence.length > 0 ? [text('chip_evidence', evidence.join(text('list_separator')))] : []),
  ];
  return reasons.join('\n') || text('chip_added_by_editor');
}

const chipOf = (names: readonly Named[], id: string): Named => {
  const { name, colour } = names.find((named) => named.id === id) ?? { name: id };
  return colour ? { id, name, colour } : { id, name };
};

/** Topics as chips: the primary one first, each with the words that earned it. */
export const topicChips = (topics: readonly TopicReading[], names: readonly Named[]): ChipItem[] =>
  topics
    .toSorted((one, other) => Number(other.primary) - Number(one.primary))
    .map((topic) => ({ ...chipOf(names, topic.id), why: whyOf(topic, names) }));

/** Topics that corrections took away and nobody added back, as chips with the reason. */
export const withdrawnChips = (
  withdrawn: readonly WithdrawnTopic[],
  topics: readonly TopicReading[],
  names: readonly Named[],
): ChipItem[] =>
  withdrawn
    .filter(({ id }) => !topics.some((topic) => topic.id === id))
    .map(({ id, learned }) => ({ ...chipOf(names, id), why: learnedReason(learned, names) }));

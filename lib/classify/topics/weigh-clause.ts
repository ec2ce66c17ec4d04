import { findWords, type WordHit } from './find-words';
import { searchForm, type WordIndex } from './word-index';

/** What a clause says of one topic: strength 0 to 1, the words as they stand in the text, and those that say it alone. */
export type ClauseTopic = { strength: number; words: string[]; sure: string[] };

/** Strength by the sum of the words' weights: a sure word or three likely ones make the clause the topic's. */
const steps = [
  { from: 0.9, strength: 1 },
  { from: 0.75, strength: 0.5 },
  { from: 0.35, strength: 0.2 },
] as const;
const sureWeight = 0.9;

type Tally = { sum: number; words: string[]; sure: string[]; spans: WordHit[] };

const overlaps = (hit: WordHit, spans: readonly WordHit[]): boolean =>
  spans.some((span) => hit.start < span.end && span.start < hit.end);

/** Sums the words of a clause by topic; `printed` gives the words as printed, `names` counts headline words too. */
export function weighClause(
  masked: string,
  printed: string,
  index: WordIndex,
  names: boolean,
): Map<string, ClauseTopic> {
  const tallies = new Map<string, Tally>();
  for (const hit of findWords(searchForm(masked), index, names)) {
    const tally = tallies.get(hit.entry.topic) ?? { sum: 0, words: [], sure: [], spans: [] };
    if (hit.entry.weight > 0 && overlaps(hit, tally.spans.slice(-8))) continue;
    tally.sum += hit.entry.weight;
    if (hit.entry.weight > 0) {
      const word = printed.slice(hit.start, hit.until);
      tally.words.push(word);
      if (hit.entry.weight >= sureWeight) tally.sure.push(word);
      tally.spans.push(hit);
    }
    tallies.set(hit.entry.topic, tally);
  }
  const topics = new Map<string, ClauseTopic>();
  for (const [topic, { sum, words, sure }] of tallies) {
    const strength = steps.find(({ from }) => sum >= from)?.strength ?? 0;
    if (strength > 0) topics.set(topic, { strength, words, sure });
  }
  return topics;
}

import { findWords, type WordHit } from './find-words';
import { searchForm, type WordIndex } from './word-index';

/** What a clause says of one topic: strength 0 to 1 and the words as they stand in the text. */
export type ClauseTopic = { strength: number; words: string[] };

/** One plain word that is only likely says little; two of them, or a sure one, make the clause the topic's. */
const full = 0.9;
const partialStrength = 0.3;

type Tally = { sum: number; words: string[]; spans: WordHit[] };

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
    const tally = tallies.get(hit.entry.topic) ?? { sum: 0, words: [], spans: [] };
    if (hit.entry.weight > 0 && overlaps(hit, tally.spans)) continue;
    tally.sum += hit.entry.weight;
    if (hit.entry.weight > 0) {
      tally.words.push(printed.slice(hit.start, hit.end));
      tally.spans.push(hit);
    }
    tallies.set(hit.entry.topic, tally);
  }
  const topics = new Map<string, ClauseTopic>();
  for (const [topic, { sum, words }] of tallies) {
    const strength = sum >= full ? 1 : sum >= 0.4 ? partialStrength : 0;
    if (strength > 0) topics.set(topic, { strength, words });
  }
  return topics;
}

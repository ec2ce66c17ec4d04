import type { Gathered, Weighed } from './weigh-report';

/** What speaks for a topic, as numbers from 0 to about 1: all that the decision and the learning see of a report. */
export type TopicFeatures = {
  /** Concrete characters against the 40 (20 in a short piece) of TAXONOMY R1, saturating. */
  reach: number;
  /** Whether the reach is met. */
  met: number;
  /** Named in headline, kicker or subtitle (1), in the column (0.5). */
  named: number;
  /** Greatest share of a section under its own heading. */
  section: number;
  /** A heading names it. */
  heading: number;
  /** Share of the report's concrete characters. */
  share: number;
  /** Share of the lead. */
  lead: number;
  /** Different words that each speak for the topic alone, four counting as one; short ones count less. */
  variety: number;
};

export type TopicEvidence = TopicFeatures & { chars: number; words: string[] };

/** A topic of which the report holds no word. */
export const noEvidence: TopicEvidence = {
  chars: 0,
  words: [],
  reach: 0,
  met: 0,
  named: 0,
  section: 0,
  heading: 0,
  share: 0,
  lead: 0,
  variety: 0,
};

const shortBody = 400;

/** Characters a topic must gather in a body of this length (TAXONOMY R1). */
export const neededChars = (length: number): number => (length < shortBody ? 20 : 40);

/** How much a word tells: what is said in one or two characters is more often said by accident. */
const tellingOf = (word: string): number => [0, 0.3, 0.6][[...word].length] ?? 1;

const strongest = (words: ReadonlyMap<string, number>): string[] =>
  [...words].sort(([, one], [, other]) => other - one).map(([word]) => word);

/** Evidence of every topic of which the report holds a word. */
export function topicEvidence(weighed: Weighed): Map<string, TopicEvidence> {
  const total = weighed.sections.reduce((sum, section) => sum + section.chars, 0) || 1;
  const leadTotal = [...weighed.lead.values()].reduce((sum, { chars }) => sum + chars, 0) || 1;
  const need = neededChars(weighed.length);
  const ids = new Set([
    ...weighed.named.keys(),
    ...weighed.sections.flatMap((section) => [...section.topics.keys(), ...section.named.keys()]),
  ]);
  const evidence = new Map<string, TopicEvidence>();
  for (const id of ids) {
    const gathered = weighed.sections
      .map((section) => section.topics.get(id))
      .filter((entry): entry is Gathered => entry !== undefined);
    const chars = gathered.reduce((sum, entry) => sum + entry.chars, 0);
    const headed = weighed.sections.filter((section) => section.heading !== '' && section.chars >= 40);
    const words = new Map<string, number>();
    for (const entry of gathered)
      for (const [word, worth] of entry.words) words.set(word, (words.get(word) ?? 0) + worth);
    const sure = new Set(gathered.flatMap((entry) => [...entry.sure]));
    const named = weighed.named.get(id);
    evidence.set(id, {
      chars,
      words: [...new Set([...(named?.words ?? []), ...sure, ...strongest(words)])],
      reach: Math.min(1, Math.log2(1 + chars / need) / 3),
      met: Math.min(1, chars / need),
      named: named?.strength ?? 0,
      section: Math.max(
        0,
        ...headed.map((section) => Math.min(1, (section.topics.get(id)?.chars ?? 0) / section.chars)),
      ),
      heading: weighed.sections.some((section) => section.named.has(id)) ? 1 : 0,
      share: Math.min(1, chars / total),
      variety: Math.min(1, [...sure].reduce((sum, word) => sum + tellingOf(word), 0) / 4),
      lead: Math.min(1, (weighed.lead.get(id)?.chars ?? 0) / leadTotal),
    });
  }
  return evidence;
}

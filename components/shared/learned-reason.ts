import { text, type TextKey } from '@/lib/platform/texts';

type Named = { id: string; name: string };

/** Features of the learned model that words can tell, by what stands before their colon. */
const told: Readonly<Record<string, (value: string, names: readonly Named[]) => string>> = {
  word: (value) => value,
  head: (value) => value,
  source: (value) => value,
  site: (value) => value,
  column: (value) => text('chip_learned_column', value),
  beside: (value, names) => text('chip_learned_beside', names.find(({ id }) => id === value)?.name ?? value),
};

/**
 * Why corrections turned a reading, in words: `word:义诊` is the word, `beside:quality` the topic it stands beside.
 * Shapes, such as how long the report is, have no words; where there is nothing else, the sentence says only that it was learned.
 */
export function learnedReason(learned: readonly string[], names: readonly Named[]): string {
  const reasons = learned.flatMap((feature) => {
    const colon = feature.indexOf(':');
    const words = told[feature.slice(0, Math.max(0, colon))]?.(feature.slice(colon + 1), names);
    return words ? [words] : [];
  });
  const key: TextKey = reasons.length > 0 ? 'chip_learned_words' : 'chip_learned';
  return text(key, [...new Set(reasons)].join(text('list_separator')));
}

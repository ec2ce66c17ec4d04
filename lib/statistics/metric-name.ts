import type { Quantity } from './read-quantities';

/** What is counted, and the noun and the verb that later figures of the sentence may share with it. */
export type Name = { metric: string; verb: string; noun: string };

/** A name with what decides whether later figures share it: its unit, and whether it is a part of the one before. */
export type MetricName = Name & { unit: string; isSubset: boolean };

/** A name that is its noun alone. */
export const plain = (noun: string): Name => ({ metric: noun, verb: '', noun });

/** Whether a quantity counts things or people, which may stand before or after their noun. */
export const isCount = (quantity: Quantity): boolean =>
  quantity.kind === 'count' || quantity.kind === 'people';

/** How long the parts of a metric may grow, in characters, before they run into the next thing said. */
export const lengths = { noun: 16, measure: 24, object: 12, subject: 10 } as const;

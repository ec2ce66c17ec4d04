import { z } from './zod';

/** A hospital named by the report; the primary one is its subject. */
export const Hospital = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()),
  primary: z.boolean(),
  /** What kind of hospital it is (中医医院, 妇幼保健院, …) and its grade (三级甲等): where printed, or known from the register. */
  kind: z.string().optional(),
  level: z.string().optional(),
});
export type Hospital = z.infer<typeof Hospital>;

/** Administrative division of the hospital; empty strings where unknown. */
export const Region = z.strictObject({ province: z.string(), city: z.string(), county: z.string() });
export type Region = z.infer<typeof Region>;

/**
 * Why corrections turned a reading, strongest first: features of the learned model, such as `word:党建` or
 * `beside:quality`. It may be empty where only a habit spoke; absent where the rules alone decided.
 */
const learned = z.array(z.string()).optional();

/** A genre of the taxonomy, with the words that decided it. */
export const GenreReading = z.strictObject({ id: z.string(), evidence: z.array(z.string()), learned });
export type GenreReading = z.infer<typeof GenreReading>;

/** A topic the report earned: score 0 to 1, and the words that earned it as they stand in the text. */
export const TopicReading = z.strictObject({
  id: z.string(),
  score: z.number().min(0).max(1),
  primary: z.boolean(),
  evidence: z.array(z.string()),
  learned,
});
export type TopicReading = z.infer<typeof TopicReading>;

/** A topic the rules would have given and corrections took away: the words that spoke for it, and what spoke against it. */
export const WithdrawnTopic = z.strictObject({
  id: z.string(),
  evidence: z.array(z.string()),
  learned: z.array(z.string()),
});
export type WithdrawnTopic = z.infer<typeof WithdrawnTopic>;

/** A part of the report under its own heading, with its topics, most important first. */
export const SectionReading = z.strictObject({ heading: z.string(), topics: z.array(z.string()) });
export type SectionReading = z.infer<typeof SectionReading>;

/** A person and the post printed with the name. */
export const Person = z.strictObject({ name: z.string(), role: z.string() });
export type Person = z.infer<typeof Person>;

/**
 * A figure quoted in the text. `value` is plain (万, 亿 multiplied out); `unit` the measure word or sign;
 * `qualifier` one of 近 超 以上 约 首 or empty; `change` signed (`-30%`, `+2.7个百分点`) when the figure is a
 * growth or a fall; `period` as printed; `quote` the clause it stands in, a substring of the text.
 */
export const Statistic = z.strictObject({
  metric: z.string(),
  /** Key of the metric table (`papers`, `beds`, …) so that hospitals can be compared; empty where none fits. */
  metricKey: z.string(),
  value: z.number(),
  unit: z.string(),
  qualifier: z.string(),
  change: z.string(),
  period: z.string(),
  quote: z.string(),
  /** Heading of the section it stands in; empty before the first. */
  section: z.string(),
});
export type Statistic = z.infer<typeof Statistic>;

/** All that the worker reads from a report's text. */
export const Reading = z.strictObject({
  /** Version of taxonomy and rules it was read with. */
  rules: z.string(),
  hospitals: z.array(Hospital),
  region: Region,
  genre: GenreReading,
  topics: z.array(TopicReading),
  sections: z.array(SectionReading),
  people: z.array(Person),
  statistics: z.array(Statistic),
  /** Topics that corrections took away; absent in readings made before there were any. */
  withdrawn: z.array(WithdrawnTopic).optional(),
});
export type Reading = z.infer<typeof Reading>;

export const emptyReading = (rules = ''): Reading => ({
  rules,
  hospitals: [],
  region: { province: '', city: '', county: '' },
  genre: { id: '', evidence: [] },
  topics: [],
  sections: [],
  people: [],
  statistics: [],
});

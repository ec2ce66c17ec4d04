import { z } from './zod';

/** Weights of one label: a bias and one weight per feature (a word of the lexicon, `words:党建`, or a shape, `named`). */
export const LabelWeights = z.strictObject({ bias: z.number(), weights: z.record(z.string(), z.number()) });
export type LabelWeights = z.infer<typeof LabelWeights>;

/**
 * What the editor's corrections taught: a linear model beside the rules. Plain numbers, so that it is stored, exported
 * and merged as it stands; resetting it is forgetting it (null).
 */
export const LearnedModel = z.strictObject({
  version: z.literal(1),
  /** Number of corrections learned from. */
  corrections: z.number().int().nonnegative(),
  topics: z.record(z.string(), LabelWeights),
  primary: z.record(z.string(), LabelWeights),
  genres: z.record(z.string(), LabelWeights),
  /** Full name of a hospital by a name as printed, where the editor put it right. */
  hospitals: z.record(z.string(), z.string()),
});
export type LearnedModel = z.infer<typeof LearnedModel>;

/** What an editor put right in a reading; fields that were right are left out. */
export const Lesson = z.strictObject({
  /** Ids of the topics after the correction. */
  topics: z.array(z.string()).optional(),
  primary: z.string().optional(),
  genre: z.string().optional(),
  hospital: z.strictObject({ read: z.string(), right: z.string() }).optional(),
});
export type Lesson = z.infer<typeof Lesson>;

/** A hospital of the editor's register: filled as clippings come, kept by the editor. */
export const RegisteredHospital = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()),
  province: z.string(),
  city: z.string(),
  county: z.string(),
  /** Site, account or paper names that belong to it. */
  sources: z.array(z.string()),
  /** What kind of hospital it is and its grade, as in a reading; absent where nobody knows. */
  kind: z.string().optional(),
  level: z.string().optional(),
  /** The editor wrote it or changed it: it stays when the clip that brought it is taken back. */
  kept: z.boolean().optional(),
  /** Names and sources the editor took out: no report brings them back. */
  dropped: z.array(z.string()).optional(),
});
export type RegisteredHospital = z.infer<typeof RegisteredHospital>;

import { z } from './zod';

/**
 * A word that speaks for a topic (weight above 0) or against it (below 0). `A…B` stands for A followed by B (and so on) in the same clause.
 * `where`: `text` counts in headlines, headings and body; `names` only in headline, kicker, subtitle, column and headings.
 */
export const TopicWord = z.strictObject({
  word: z.string().min(1).max(40),
  weight: z.number().min(-2).max(2),
  where: z.enum(['text', 'names']),
});
export type TopicWord = z.infer<typeof TopicWord>;

/** The colours a topic can have beside its name; what they look like in light and dark is the style sheet's. */
export const TopicColour = z.enum(['rose', 'clay', 'amber', 'olive', 'teal', 'blue', 'violet', 'slate']);
export type TopicColour = z.infer<typeof TopicColour>;

/** A topic of the taxonomy. A hidden topic is never read; what was merged away names the topic it went into. */
export const Topic = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  zh: z.string().min(1).max(40),
  en: z.string().max(60),
  hidden: z.boolean(),
  /** Id of the topic it was merged into; empty where it stands for itself. */
  mergedInto: z.string(),
  words: z.array(TopicWord).max(2000),
  /** Left out where the editor gave it none. */
  colour: TopicColour.exactOptional(),
});
export type Topic = z.infer<typeof Topic>;

/** A genre of the taxonomy; how it is told apart is a rule of the reading, its names are the editor's. */
const Genre = z.strictObject({
  id: z.string(),
  zh: z.string().min(1).max(40),
  en: z.string().max(60),
});

/** Topics and genres with their words. `version` changes with every edit that readings can tell, so that a reading names the rules it was made with. */
export const Taxonomy = z.strictObject({
  version: z.string(),
  topics: z.array(Topic).max(200),
  genres: z.array(Genre),
});
export type Taxonomy = z.infer<typeof Taxonomy>;

const id = Topic.shape.id;
const zh = z.string().trim().min(1).max(40);
const en = z.string().trim().max(60);

/**
 * One change an editor makes to the taxonomy. `rename` changes the names that are given; `colour` takes
 * null for none; `restore` takes out a topic that
 * was added, or puts one back as it was; `add-words` puts words back that were taken out.
 */
export const TaxonomyEdit = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('add'), zh, en }),
  z.strictObject({ act: z.literal('rename'), id, zh: zh.optional(), en: en.optional() }),
  z.strictObject({ act: z.literal('colour'), id, colour: TopicColour.nullable() }),
  z.strictObject({ act: z.literal('hide'), id, hidden: z.boolean() }),
  z.strictObject({ act: z.literal('merge'), id, into: id }),
  z.strictObject({ act: z.literal('split'), id }),
  z.strictObject({ act: z.literal('add-word'), id, word: TopicWord }),
  z.strictObject({ act: z.literal('add-words'), id, words: Topic.shape.words }),
  z.strictObject({
    act: z.literal('remove-word'),
    id,
    word: z.string(),
    /** Only where it counts there; anywhere where this is left out. */
    where: TopicWord.shape.where.optional(),
  }),
  z.strictObject({ act: z.literal('restore'), id, topic: Topic.nullable() }),
]);
export type TaxonomyEdit = z.infer<typeof TaxonomyEdit>;

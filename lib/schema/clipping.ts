import { z } from './zod';
import { Body } from './body';
import { ExtractionLog } from './capture';
import {
  GenreReading,
  Hospital,
  Person,
  Region,
  SectionReading,
  Statistic,
  TopicReading,
  WithdrawnTopic,
} from './reading';
import { Bylines, Picture, Published, ReportKind } from './report';

/** A passage the editor marked: where it stands (block index and offsets in UTF-16 units), its words, a note. */
export const Highlight = z.strictObject({
  id: z.string(),
  /** Index of the block under the body's root. */
  block: z.number().int().nonnegative(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  quote: z.string(),
  colour: z.enum(['yellow', 'green', 'blue', 'pink']),
  note: z.string(),
  createdAt: z.iso.datetime(),
});
export type Highlight = z.infer<typeof Highlight>;

/** Groups of fields that change together; two windows that edit different groups never overwrite each other. */
export const fieldGroups = {
  heading: ['kicker', 'headline', 'subtitle'],
  origin: ['source', 'column', 'edition', 'siteName', 'published', 'url', 'canonicalUrl', 'kind', 'language'],
  bylines: ['bylines'],
  hospitals: ['hospitals', 'region'],
  topics: ['topics', 'genre'],
  order: ['collections', 'tags'],
  note: ['note'],
  state: ['starred', 'reviewed', 'binnedAt'],
} as const;

/** A clipping's row: what lists, facets and sorting need; a few hundred bytes. */
export const Clipping = z.strictObject({
  id: z.uuid(),
  /** Grows by one with every change of the row. */
  revision: z.number().int().nonnegative(),
  /** When each group of fields last changed, for merging copies of a library. */
  changedAt: z.record(z.string(), z.iso.datetime()),
  url: z.string(),
  canonicalUrl: z.string(),
  siteName: z.string(),
  kind: ReportKind,
  language: z.string(),
  clippedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  kicker: z.string(),
  headline: z.string(),
  subtitle: z.string(),
  column: z.array(z.string()),
  edition: z.string(),
  published: Published,
  source: z.string(),
  bylines: Bylines,
  hospitals: z.array(Hospital),
  region: Region,
  genre: GenreReading,
  topics: z.array(TopicReading),
  /** Ids of collections. */
  collections: z.array(z.string()),
  tags: z.array(z.string()),
  note: z.string(),
  starred: z.boolean(),
  reviewed: z.boolean(),
  /** When it was put into the bin; null while it is in the library. */
  binnedAt: z.iso.datetime().nullable(),
  /** How much its body holds: lists show it without reading the body. */
  counts: z.strictObject({
    characters: z.number().int().nonnegative(),
    pictures: z.number().int().nonnegative(),
    statistics: z.number().int().nonnegative(),
    highlights: z.number().int().nonnegative(),
    /** Highlights with a note; rows stored before notes were counted have none. */
    notes: z.number().int().nonnegative().optional(),
  }),
  /** Address of the first picture, for the thumbnail; empty where none. */
  thumbnail: z.string(),
});
export type Clipping = z.infer<typeof Clipping>;

/** What is read only when a clipping is opened, searched or exported. */
export const ClippingBody = z.strictObject({
  id: z.uuid(),
  body: Body,
  /** One paragraph or heading a line, captions left out. */
  text: z.string(),
  pictures: z.array(Picture),
  sections: z.array(SectionReading),
  people: z.array(Person),
  statistics: z.array(Statistic),
  highlights: z.array(Highlight),
  /** Topics that corrections took away; absent in readings made before there were any. */
  withdrawn: z.array(WithdrawnTopic).optional(),
  /** Byline and issue lines as printed, which stand outside the body; absent in clippings made before they were kept. */
  bylineLines: z.array(z.string()).optional(),
  /** Rules version the reading was made with. */
  rules: z.string(),
  log: ExtractionLog,
});
export type ClippingBody = z.infer<typeof ClippingBody>;

/** The page as it was: kept as compressed bytes, never rendered. */
export const Snapshot = z.strictObject({
  id: z.uuid(),
  clippingId: z.uuid(),
  capturedAt: z.iso.datetime(),
  url: z.string(),
  title: z.string(),
  encoding: z.string(),
  /** When the page's host answered, by this machine's clock; where the browser knew it. */
  respondedAt: z.iso.datetime().optional(),
  /** SHA-256 of the UTF-8 bytes before compression, hexadecimal. */
  sha256: z.string(),
  /** Number of those bytes. */
  bytes: z.number().int().nonnegative(),
  gzip: z.instanceof(Uint8Array),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** What is known of a snapshot without reading its bytes. */
export const SnapshotFacts = Snapshot.omit({ gzip: true });
export type SnapshotFacts = z.infer<typeof SnapshotFacts>;

export const Collection = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  note: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** Ids of clippings in the editor's order; those not named follow by date. */
  order: z.array(z.string()),
  archived: z.boolean(),
  /** Its place among the others, from 0; those without one follow by name. */
  place: z.number().int().nonnegative().optional(),
  /** A saved view, as the query part of its address; without one its clippings are put in by hand. */
  view: z.string().max(20_000).optional(),
});
export type Collection = z.infer<typeof Collection>;

import { z } from './zod';
import { Body } from './body';
import { Highlight } from './clipping';
import { GenreReading, Hospital, Person, Region, SectionReading, Statistic, TopicReading } from './reading';
import { Bylines, Picture, Published, ReportKind } from './report';

const ExportedStatistic = Statistic.omit({ metricKey: true, section: true }).extend({
  metricKey: z.string().optional(),
  section: z.string().optional(),
});

/** A clipping as it leaves the library: one self-contained record. */
export const ExportedClipping = z.strictObject({
  id: z.string(),
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
  body: Body,
  text: z.string(),
  images: z.array(Picture),
  hospitals: z.array(Hospital),
  region: Region,
  genre: GenreReading,
  topics: z.array(TopicReading),
  sections: z.array(SectionReading),
  people: z.array(Person).optional(),
  statistics: z.array(ExportedStatistic),
  collections: z.array(z.string()),
  tags: z.array(z.string()),
  note: z.string(),
  highlights: z.array(Highlight),
  starred: z.boolean(),
  snapshot: z
    .strictObject({ sha256: z.string(), bytes: z.number().int(), capturedAt: z.string() })
    .nullable(),
});
export type ExportedClipping = z.infer<typeof ExportedClipping>;

/** The public export file, `docs/clippings-1.schema.json`. */
export const ClippingsFile = z.strictObject({
  format: z.literal('xinglin-clippings'),
  version: z.literal(1),
  exportedAt: z.iso.datetime(),
  generator: z.string(),
  collections: z.array(z.strictObject({ id: z.string(), name: z.string(), note: z.string() })),
  clippings: z.array(ExportedClipping),
});
export type ClippingsFile = z.infer<typeof ClippingsFile>;

import { z } from './zod';
import { Body, isShallow, textLength } from './body';
import { notArticleReasons } from './not-article';
import { Bylines, Picture, Published, ReportKind } from './report';

/** Bounds of what one page may bring; counts of UTF-16 units, pictures and removals. */
export const captureLimits = {
  text: 5_000_000,
  html: 20_000_000,
  pictures: 2_000,
  line: 20_000,
  removals: 500,
  bylineLines: 200,
} as const;

const line = z.string().max(captureLimits.line);

/** Where a field was read and how sure the reading is (0 to 1). */
export const Provenance = z.strictObject({ from: z.string(), sure: z.number().min(0).max(1) });
export type Provenance = z.infer<typeof Provenance>;

/** Something of the page that did not come into the body: which step took it out, and why. */
export const Removal = z.strictObject({ step: z.string(), reason: z.string(), text: z.string() });
export type Removal = z.infer<typeof Removal>;

/** A container that was considered as the article, with its score (higher is better). */
export const Candidate = z.strictObject({
  from: z.string(),
  score: z.number(),
  characters: z.number().int(),
  chosen: z.boolean(),
});
export type Candidate = z.infer<typeof Candidate>;

/** How a clip came to be: shown on demand, so that a wrong clip explains itself. */
export const ExtractionLog = z.strictObject({
  candidates: z.array(Candidate),
  hints: z.array(z.string()),
  removals: z.array(Removal).max(captureLimits.removals),
  /** What was cut because a bound was reached, in words. */
  cuts: z.array(z.string()),
  fields: z.record(z.string(), Provenance),
  /** Milliseconds the extraction took. */
  ms: z.number().nonnegative(),
});
export type ExtractionLog = z.infer<typeof ExtractionLog>;

/** The page as it was when clipped. `html` is empty where the page was too large to keep. */
export const PageOriginal = z.strictObject({
  html: z.string().max(captureLimits.html),
  title: z.string(),
  /** The page's character encoding as the browser read it, such as `GBK`. */
  encoding: z.string(),
  /** When the page's host answered, by this machine's clock; where the browser knows it. */
  respondedAt: z.iso.datetime().optional(),
});
export type PageOriginal = z.infer<typeof PageOriginal>;

/** What the content script hands over. It comes from a page, so it is untrusted until parsed. */
export const Capture = z.strictObject({
  /** UUIDv7, made where the capture is made: sending it twice stores it once. */
  id: z.uuid({ version: 'v7' }),
  capturedAt: z.iso.datetime(),
  url: line,
  canonicalUrl: line,
  siteName: line,
  /** BCP 47, such as `zh-CN`. */
  language: line,
  kind: ReportKind,
  kicker: line,
  headline: line,
  subtitle: line,
  column: z.array(line).max(20),
  edition: line,
  published: Published,
  source: line,
  bylines: Bylines,
  /** Byline and issue lines as printed: papers, units and places stand in them. */
  bylineLines: z.array(line).max(captureLimits.bylineLines).optional(),
  body: z
    .unknown()
    .refine((tree) => isShallow(tree), 'nested too deep')
    .pipe(Body)
    .refine((tree) => textLength(tree) <= captureLimits.text, 'too much text'),
  pictures: z.array(Picture).max(captureLimits.pictures),
  log: ExtractionLog,
  original: PageOriginal,
});
export type Capture = z.infer<typeof Capture>;

/** Why a page gives no clipping. */
export const NotArticleReason = z.enum(notArticleReasons);
export type NotArticleReason = z.infer<typeof NotArticleReason>;

/** What the content script returns. */
export const ClipAnswer = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('capture'), capture: Capture }),
  z.strictObject({
    outcome: z.literal('not-article'),
    reason: NotArticleReason,
    log: ExtractionLog.optional(),
  }),
]);
export type ClipAnswer = z.infer<typeof ClipAnswer>;

import type { Report } from '@/lib/schema/report';
import { isFurniture } from '@/lib/text/page-furniture';
import { toBylines } from '@/lib/text/credit';
import { readPublished } from '@/lib/text/read-published';
import { splitCredits } from '@/lib/text/tail-credits';
import { joinBrokenLines } from './join-broken-lines';
import { isCaption } from './line-shapes';
import { readCredits } from './read-credits';
import { readLines } from './read-lines';
import { readSource } from './read-source';

/** A report given as text: the head by its parts, everything below as paragraphs in printed order. */
export type PlainReport = {
  title: string;
  kicker?: string;
  subtitle?: string;
  column?: string;
  bylineLines: readonly string[];
  paragraphs: readonly string[];
  url?: string;
  /** For each paragraph, whether a gap (a picture) stood before it; known of files only. */
  afterGap?: readonly boolean[];
};

/** The place line of a site names its channels: `首页 > 九江频道 > 综合资讯`. */
const channels = (line: string): string[] =>
  line
    .replace(/^.*?位置\s*[:：]/, '')
    .split(/[>›»]+/)
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * Reads a report given as plain text: torn sentences are joined, headings and captions told from running text, page
 * furniture and credits taken out, bylines, source and date of publication read. Nothing is invented: what is not printed is empty.
 */
export function readPlainReport(plain: PlainReport): Report {
  const whole = joinBrokenLines(plain.paragraphs);
  const { credits, body } = splitCredits(whole);
  const gaps = plain.afterGap ?? [];
  const place = plain.bylineLines.find((line) => /位置\s*[:：]|首页\s*[>›»]/.test(line));
  const column = [...(plain.column ? [plain.column] : []), ...(place ? channels(place) : [])];
  const metadata = [...plain.bylineLines, ...credits];
  return {
    url: plain.url ?? '',
    siteName: '',
    kicker: plain.kicker ?? '',
    headline: plain.title,
    subtitle: plain.subtitle ?? '',
    column,
    source: readSource([...metadata, ...whole.filter((line) => !isCaption(line) && line.length < 60)]),
    bylines: toBylines(
      readCredits(
        plain.bylineLines,
        whole.filter((line) => !isFurniture(line)),
      ),
    ),
    bylineLines: metadata,
    published: readPublished(plain.bylineLines, body),
    lines: readLines(
      body.map((text, index) => ({ text, afterGap: gaps[whole.indexOf(text)] ?? gaps[index] ?? false })),
    ),
  };
}

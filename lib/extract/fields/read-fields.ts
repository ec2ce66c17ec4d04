import type { PageCopy } from '@/lib/capture/page-copy';
import type { Provenance } from '@/lib/schema/capture';
import type { Bylines, Published, ReportKind } from '@/lib/schema/report';
import type { ArticleRegion } from '../article/article-region';
import { bylineLines, consumedLines } from './consumed-lines';
import { headlineTime, splitHeadline } from './cut-headline';
import { infoLines } from './info-lines';
import { gatherFacts, type PageFacts } from './page-facts';
import type { PageLine } from './page-lines';
import { readCanonicalUrl } from './read-address';
import { readBeside } from './read-beside';
import { readColumn } from './read-column';
import { type PrintedHeadline, readHeadline } from './read-headline';
import { paperName, readEdition, readKind } from './read-issue';
import { readLanguage } from './read-language';
import { readPeople } from './read-people';
import { readPublished } from './read-published';
import { siteNamesOf } from './read-site-name';
import { readSource } from './read-source';
import { provenanceOf, type Reading } from './reading';

/** The cutting's data, where each was read, and the elements inside the region that were read as data. */
export type Fields = {
  siteName: string;
  language: string;
  canonicalUrl: string;
  kind: ReportKind;
  kicker: string;
  headline: string;
  subtitle: string;
  column: string[];
  edition: string;
  published: Published;
  source: string;
  bylines: Bylines;
  bylineLines: string[];
  provenance: Record<string, Provenance>;
  consumed: ReadonlySet<Element>;
};

/** A day that is printed without a time takes the time printed behind the headline. */
function withClock(reading: Reading<Published> | null, time: string): Reading<Published> | null {
  const day = reading?.value.date ?? '';
  if (!reading || !time || !day || day.includes('T')) return reading;
  return { ...reading, value: { text: `${reading.value.text} ${time}`, date: `${day}T${time}+08:00` } };
}

/** Kicker and subtitle: those in the headline's own line go before those printed beside it. */
function readAround(
  facts: PageFacts,
  printed: PrintedHeadline | null,
  taken: readonly string[],
): { headline: string; kicker: Reading<string> | null; subtitle: Reading<string> | null } {
  const parts = splitHeadline(printed?.value ?? '');
  const beside = readBeside(facts, parts.headline, printed?.element ?? null, taken);
  const inLine = (value: string): Reading<string> | null =>
    value ? { value, from: 'headline', sure: 0.8 } : null;
  return {
    headline: parts.headline,
    kicker: inLine(parts.kicker) ?? beside.kicker,
    subtitle: inLine(parts.subtitle) ?? beside.subtitle,
  };
}

/** Where each field that was read was found. */
const provenance = (
  readings: Record<string, Reading<unknown> | null | undefined>,
): Record<string, Provenance> =>
  Object.fromEntries(
    Object.entries(readings).flatMap(([field, reading]) => (reading ? [[field, provenanceOf(reading)]] : [])),
  );

/**
 * Reads everything an editor writes on a cutting. Each field comes from the surest of several places and says which;
 * what the page does not say stays empty. `lines` are the page's visible lines.
 */
export function readFields(page: PageCopy, region: ArticleRegion, lines: readonly PageLine[]): Fields {
  const facts = gatherFacts(page, region, lines);
  const kind = readKind(facts);
  const isPaper = kind.value === 'epaper';
  const sites = siteNamesOf(facts, facts.structured.crumbs);
  const siteNames = sites.map(({ value }) => value);
  const printed = readHeadline(facts, siteNames);
  const title = printed?.value ?? '';
  const column = readColumn(facts, title);
  const { headline, kicker, subtitle } = readAround(facts, printed, [...siteNames, ...column.value]);
  const info = infoLines(facts, title);
  const published = withClock(readPublished(facts, info, isPaper), headlineTime(title));
  const account = kind.value === 'wechat' ? (siteNames[0] ?? '').replace('（微信公众号）', '') : '';
  const source = readSource(facts, info, account, isPaper ? paperName(siteNames) : '');
  const bylines = readPeople(facts, info);
  const signing = bylineLines(info, bylines.lines);
  const edition = readEdition(facts, kind.value);
  const language = readLanguage(facts);
  const canonicalUrl = readCanonicalUrl(facts);
  const heading = { kicker, headline: printed, subtitle };
  const origin = { siteName: sites[0], language, canonicalUrl, kind, column, edition, published, source };
  return {
    siteName: siteNames[0] ?? '',
    language: language.value,
    canonicalUrl: canonicalUrl.value,
    kind: kind.value,
    kicker: kicker?.value ?? '',
    headline,
    subtitle: subtitle?.value ?? '',
    column: isPaper && edition ? edition.value.split('：').slice(1) : column.value,
    edition: edition?.value ?? '',
    published: published?.value ?? { text: '', date: null },
    source: source?.value ?? '',
    bylines: bylines.value,
    bylineLines: signing.slice(0, 99).map(({ text }) => text),
    provenance: provenance({ ...origin, ...heading, bylines }),
    consumed: consumedLines(facts, info, signing, [title, kicker?.value, subtitle?.value]),
  };
}

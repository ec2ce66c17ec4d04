import type { PageCopy } from '@/lib/capture/page-copy';
import type { Provenance } from '@/lib/schema/capture';
import type { Bylines, Published, ReportKind } from '@/lib/schema/report';
import type { ArticleRegion } from '../article-region';
import { bylineLines, consumedLines } from './consumed-lines';
import { headlineTime, splitHeadline } from './cut-headline';
import { infoLines } from './info-lines';
import { gatherFacts } from './page-facts';
import type { PageLine } from './page-lines';
import { readCanonicalUrl } from './read-address';
import { readBeside } from './read-beside';
import { readColumn } from './read-column';
import { readHeadline } from './read-headline';
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

/**
 * Reads everything an editor writes on a cutting. Each field comes from the surest of several places and says which;
 * what the page does not say stays empty. `lines` are the page's visible lines.
 */
export function readFields(page: PageCopy, region: ArticleRegion, lines: readonly PageLine[]): Fields {
  const facts = gatherFacts(page, region, lines);
  const kind = readKind(facts);
  const sites = siteNamesOf(facts, facts.structured.crumbs);
  const siteNames = sites.map(({ value }) => value);
  const printed = readHeadline(facts, siteNames);
  const parts = splitHeadline(printed?.value ?? '');
  const info = infoLines(facts, printed?.value ?? '');
  const published = withClock(
    readPublished(facts, info, kind.value === 'epaper'),
    headlineTime(printed?.value ?? ''),
  );
  const paper = kind.value === 'epaper' ? paperName(siteNames) : '';
  const account = kind.value === 'wechat' ? (siteNames[0] ?? '').replace('（微信公众号）', '') : '';
  const source = readSource(facts, info, account, paper);
  const people = readPeople(facts, info);
  const signing = bylineLines(info, people.lines);
  const column = readColumn(facts, printed?.value ?? '');
  const beside = readBeside(facts, parts.headline, printed?.element ?? null, [...siteNames, ...column.value]);
  const edition = readEdition(facts, kind.value);
  const language = readLanguage(facts);
  const canonical = readCanonicalUrl(facts);
  const kicker = parts.kicker ? { value: parts.kicker, from: 'headline', sure: 0.8 } : beside.kicker;
  const subtitle = parts.subtitle ? { value: parts.subtitle, from: 'headline', sure: 0.8 } : beside.subtitle;
  const readings: Record<string, Reading<unknown> | null | undefined> = {
    siteName: sites[0],
    language,
    canonicalUrl: canonical,
    kind,
    kicker,
    headline: printed,
    subtitle,
    column,
    edition,
    published,
    source,
    bylines: people,
  };
  return {
    siteName: siteNames[0] ?? '',
    language: language.value,
    canonicalUrl: canonical.value,
    kind: kind.value,
    kicker: kicker?.value ?? '',
    headline: parts.headline,
    subtitle: subtitle?.value ?? '',
    column: kind.value === 'epaper' && edition ? edition.value.split('：').slice(1) : column.value,
    edition: edition?.value ?? '',
    published: published?.value ?? { text: '', date: null },
    source: source?.value ?? '',
    bylines: people.value,
    bylineLines: signing.slice(0, 99).map(({ text }) => text),
    provenance: Object.fromEntries(
      Object.entries(readings).flatMap(([field, reading]) =>
        reading ? [[field, provenanceOf(reading)]] : [],
      ),
    ),
    consumed: consumedLines(facts, info, signing, [printed?.value, kicker?.value, subtitle?.value]),
  };
}

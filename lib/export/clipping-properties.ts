import { bodyLines } from '@/lib/text/body-lines';
import type { ExportedClipping } from '@/lib/schema/export';
import type { ExportOptions } from './exporter';
import type { Property } from './front-matter';
import { localDay, printedDay } from './local-day';
import { primaryFirst } from './primary-first';
import { visibleLine } from './visible-text';

const descriptionLength = 120;

/**
 * A clipping as properties of a note. First, always and in this order, the names vaults and their web clippers share; then
 * ours, where they hold something. Topics and genre are the ids of the JSON format, so that both exports agree.
 */
export function clippingProperties(
  clipping: ExportedClipping,
  { timeZone }: ExportOptions,
): Record<string, Property> {
  return { ...vaultProperties(clipping, timeZone), ...filled(ownProperties(clipping)) };
}

function vaultProperties(clipping: ExportedClipping, timeZone: string | undefined): Record<string, Property> {
  const { authors, reporters, correspondents } = clipping.bylines;
  return {
    title: clipping.headline,
    source: clipping.url,
    author: [...new Set([...authors, ...reporters, ...correspondents])],
    published: printedDay(clipping.published.date) || null,
    created: localDay(clipping.clippedAt, timeZone),
    description: description(clipping),
    tags: [...new Set(clipping.tags.map(vaultTag).filter(Boolean))],
  };
}

function ownProperties(clipping: ExportedClipping): Record<string, Property> {
  const { bylines, hospitals, region, snapshot } = clipping;
  const [subject] = primaryFirst(hospitals);
  return {
    media: clipping.source,
    site: clipping.siteName,
    kind: clipping.kind,
    kicker: clipping.kicker,
    subtitle: clipping.subtitle,
    column: clipping.column,
    edition: clipping.edition,
    published_at: clipping.published.date ?? '',
    published_text: clipping.published.text,
    ...bylines,
    hospital: primaryFirst(hospitals).map((hospital) => hospital.name),
    hospital_kind: subject?.kind ?? '',
    hospital_level: subject?.level ?? '',
    region: [region.province, region.city, region.county].filter(Boolean),
    people: (clipping.people ?? []).map(({ role, name }) => role + name),
    genre: clipping.genre.id,
    topics: primaryFirst(clipping.topics).map((topic) => topic.id),
    statistics: clipping.statistics.length,
    pictures: clipping.images.length,
    canonical: clipping.canonicalUrl === clipping.url ? '' : clipping.canonicalUrl,
    clipped_at: clipping.clippedAt,
    updated_at: clipping.updatedAt,
    clip_id: clipping.id,
    sha256: snapshot?.sha256 ?? '',
  };
}

function filled(properties: Record<string, Property>): Record<string, Property> {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => typeof value === 'number' || (value && value.length > 0),
    ),
  );
}

/** The report's opening: its first paragraph, cut at whole characters. */
function description({ body }: ExportedClipping): string {
  const opening = bodyLines(body).find((line) => line.kind === 'paragraph')?.text ?? '';
  const characters = [...visibleLine(opening)];
  return characters.length > descriptionLength
    ? `${characters.slice(0, descriptionLength).join('')}…`
    : characters.join('');
}

/** A tag as vaults take it: no blanks, no number sign; one of figures alone is no tag there and gets a stroke. */
function vaultTag(tag: string): string {
  const plain = visibleLine(tag)
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]+/gu, '-')
    .replace(/^[-/]+|[-/]+$/g, '');
  return /^\d+$/.test(plain) ? `_${plain}` : plain;
}

import type { Clipping, ClippingBody, Snapshot } from '@/lib/schema/clipping';
import type { ExportedClipping } from '@/lib/schema/export';
import type { Statistic } from '@/lib/schema/reading';

/** What an export says of the page kept as evidence; its bytes stay in the library. */
type SnapshotFacts = Pick<Snapshot, 'sha256' | 'bytes' | 'capturedAt'>;

/** A clipping as the public format carries it; null for the snapshot where none was kept. */
export function toExportedClipping(
  clipping: Clipping,
  body: ClippingBody,
  snapshot: SnapshotFacts | null,
): ExportedClipping {
  return {
    id: clipping.id,
    url: clipping.url,
    canonicalUrl: clipping.canonicalUrl,
    siteName: clipping.siteName,
    kind: clipping.kind,
    language: clipping.language,
    clippedAt: clipping.clippedAt,
    updatedAt: clipping.updatedAt,
    kicker: clipping.kicker,
    headline: clipping.headline,
    subtitle: clipping.subtitle,
    column: clipping.column,
    edition: clipping.edition,
    published: clipping.published,
    source: clipping.source,
    bylines: clipping.bylines,
    body: body.body,
    text: body.text,
    images: body.pictures,
    hospitals: clipping.hospitals,
    region: clipping.region,
    genre: clipping.genre,
    topics: clipping.topics,
    sections: body.sections,
    people: body.people,
    statistics: body.statistics.map(withoutEmptyKeys),
    collections: clipping.collections,
    tags: clipping.tags,
    note: clipping.note,
    highlights: body.highlights,
    starred: clipping.starred,
    snapshot: snapshot && factsOf(snapshot),
  };
}

const factsOf = ({ sha256, bytes, capturedAt }: SnapshotFacts): SnapshotFacts => ({
  sha256,
  bytes,
  capturedAt,
});

function withoutEmptyKeys({ metricKey, section, ...statistic }: Statistic) {
  return { ...statistic, ...(metricKey && { metricKey }), ...(section && { section }) };
}

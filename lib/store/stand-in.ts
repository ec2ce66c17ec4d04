import type { Clipping } from '@/lib/schema/clipping';
import { emptyReading } from '@/lib/schema/reading';
import { emptyBylines } from '@/lib/schema/empty-bylines';
import type { ClippingRow } from './clipping-row';

/** Where nothing tells when a record was made, it stands at the very end. */
const unknownTime = '1970-01-01T00:00:00.000Z';

const made = new WeakSet<object>();

const textOf = (value: unknown, other: string): string => (typeof value === 'string' ? value : other);

/**
 * What stands in a list for a row that has lost a clipping's shape: its place and times as far as they can be read,
 * and nothing else. The row itself is read, and shown as damaged, when it comes onto the screen.
 */
export function standIn(row: Partial<ClippingRow> & { id: string }): Clipping {
  const { hospitals, region, genre, topics } = emptyReading();
  const empty = {
    url: '',
    canonicalUrl: '',
    siteName: '',
    language: '',
    kicker: '',
    headline: '',
    subtitle: '',
  };
  const clipping: Clipping = {
    ...empty,
    id: row.id,
    revision: 0,
    changedAt: {},
    kind: 'web',
    clippedAt: textOf(row.clippedAt, unknownTime),
    updatedAt: textOf(row.updatedAt, unknownTime),
    column: [],
    edition: '',
    published: { text: '', date: null },
    source: '',
    bylines: emptyBylines(),
    hospitals,
    region,
    genre,
    topics,
    collections: [],
    tags: [],
    note: '',
    starred: false,
    reviewed: true,
    binnedAt: typeof row.binnedAt === 'string' ? row.binnedAt : null,
    counts: { characters: 0, pictures: 0, statistics: 0, highlights: 0 },
    thumbnail: '',
  };
  made.add(clipping);
  return clipping;
}

/** Whether a row is one that stands in for another. */
export const isStandIn = (row: Clipping): boolean => made.has(row);

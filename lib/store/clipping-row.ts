import { Clipping } from '@/lib/schema/clipping';
import type { ClippingFacet } from '@/lib/schema/clipping-query';

/** What the indexes need beside the clipping's own fields; made anew with every write, never edited. */
export type ClippingKeys = Record<Exclude<ClippingFacet, 'collections' | 'tags'>, string[]> & {
  /** Beijing wall-clock time, so that dates without a time sort into their own day; empty where unknown. */
  published: string;
  hospital: string;
};

export type ClippingRow = Clipping & { keys: ClippingKeys };

/** A row that no longer has the shape of a clipping: kept as it is, shown as damaged. */
export type DamagedRow = { id: string; damaged: true; row: unknown };

export const isDamaged = (clipping: Clipping | DamagedRow): clipping is DamagedRow => 'damaged' in clipping;

const beijingOffset = 8 * 3_600_000;
const plainDate = /^\d{4}(?:-\d{2}){0,2}$/;

/** A published date as wall-clock time in Beijing (`2025-01-27T20:02:00`); a plain date stays as it is. */
export function publishedKey(date: string | null): string {
  if (date === null) return '';
  if (plainDate.test(date)) return date;
  const instant = Date.parse(date);
  return Number.isNaN(instant) ? '' : new Date(instant + beijingOffset).toISOString().slice(0, 19);
}

const present = (values: readonly string[]): string[] => [...new Set(values.filter(Boolean))];

/** The row a clipping is stored as. */
export function toRow(clipping: Clipping): ClippingRow {
  const { hospitals, region, topics, genre, source, siteName, starred, reviewed } = clipping;
  const primary = hospitals.find((hospital) => hospital.primary) ?? hospitals[0];
  return {
    ...clipping,
    keys: {
      published: publishedKey(clipping.published.date),
      hospital: primary?.name ?? '',
      hospitals: present(hospitals.map((hospital) => hospital.name)),
      topics: present(topics.map((topic) => topic.id)),
      genre: present([genre.id]),
      provinces: present([region.province]),
      cities: present([region.city]),
      sources: present([source]),
      sites: present([siteName]),
      flags: present([starred ? 'starred' : '', reviewed ? '' : 'unreviewed']),
    },
  };
}

/** A stored row as a clipping; a row of another shape comes back as damaged, with all that is in it. */
export function fromRow(row: unknown, id: string): Clipping | DamagedRow {
  const { keys: _keys, ...fields } = (row ?? {}) as Partial<ClippingRow>;
  const parsed = Clipping.safeParse(fields);
  return parsed.success ? parsed.data : { id, damaged: true, row };
}

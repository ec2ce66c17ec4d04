import { packText } from '@/lib/search/text-index/packed-text';
import { readSearchText } from '@/lib/search/search-text';
import { isDamaged } from '@/lib/store/clipping-row';
import { getBodies, getClippings } from '@/lib/store/clippings';
import type { TailRow } from '@/lib/store/search-database';

/** The words of clippings, packed; those that are gone are left out, one that is damaged has no words. */
export async function readDocuments(ids: readonly string[]): Promise<TailRow[]> {
  const [rows, bodies] = await Promise.all([getClippings(ids), getBodies(ids)]);
  const bodyOf = new Map(bodies.flatMap((body) => (body ? [[body.id, body] as const] : [])));
  return rows.map((row) => {
    if (isDamaged(row)) return { id: row.id, stamp: damagedStamp(row.row), text: '' };
    const text = packText(readSearchText(row, bodyOf.get(row.id)));
    return { id: row.id, stamp: Date.parse(row.updatedAt), text };
  });
}

const damagedStamp = (row: unknown): number => Date.parse(String((row as { updatedAt?: unknown }).updatedAt));

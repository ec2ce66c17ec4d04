import type { TextTerm } from '@/lib/search/match-text';
import { matchesText } from '@/lib/search/match-text';
import { readSearchText } from '@/lib/search/search-text';
import { isDamaged } from '@/lib/store/clipping-row';
import { getBodies, getClippings } from '@/lib/store/clippings';

const batch = 200;

/**
 * Looks through the words of clippings in the order given and yields the ids that meet every condition, a batch
 * at a time with the number looked through so far.
 */
export async function* findTexts(
  terms: readonly TextTerm[],
  ids: readonly string[],
): AsyncGenerator<{ found: string[]; read: number }> {
  for (let start = 0; start < ids.length; start += batch) {
    const some = ids.slice(start, start + batch);
    const [rows, bodies] = await Promise.all([getClippings(some), getBodies(some)]);
    const bodyOf = new Map(bodies.flatMap((body) => (body ? [[body.id, body] as const] : [])));
    const found = rows.flatMap((row) =>
      !isDamaged(row) && matchesText(terms, readSearchText(row, bodyOf.get(row.id))) ? [row.id] : [],
    );
    yield { found, read: Math.min(start + batch, ids.length) };
  }
}

import { filedOf, ownOrder } from '@/lib/text/own-order';
import { isDamaged } from '@/lib/store/clipping-row';
import { getClippings } from '@/lib/store/clippings';
import { listCollections } from '@/lib/store/collections';
import { findClippings } from '@/lib/store/find-clippings';

/** Rows read at a time; of each only its dates are kept. */
const batch = 500;

async function filed(ids: readonly string[]) {
  const all: ReturnType<typeof filedOf>[] = [];
  for (let start = 0; start < ids.length; start += batch) {
    const rows = await getClippings(ids.slice(start, start + batch));
    all.push(
      ...rows.flatMap((row) => (isDamaged(row) ? { id: row.id, day: '', clippedAt: '' } : filedOf(row))),
    );
  }
  return all;
}

/** Clippings that are the whole of one collection as its editor put them; any other choice as chosen. */
export async function inEditedOrder(ids: readonly string[]): Promise<readonly string[]> {
  const chosen = new Set(ids);
  for (const { id, order } of await listCollections()) {
    if (!order.some((member) => chosen.has(member))) continue;
    const members = await findClippings({
      sort: 'clippedAt',
      descending: true,
      facets: { collections: [id] },
    });
    if (members.length !== chosen.size || !members.every((member) => chosen.has(member))) continue;
    return ownOrder(await filed(ids), order);
  }
  return ids;
}

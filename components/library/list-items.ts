import type { Catalogue } from '@/lib/search/catalogue';
import type { View } from '@/lib/search/view';

/** A line of the list: a clipping by its place among the view's ids, or the head of a month. */
export type ListItem = { index: number } | { month: string };

/**
 * The lines of a list in a view's order. Lists by date have a head before each month; `rowItems` says on which
 * line each clipping stands.
 */
export function listItems(
  ids: readonly string[],
  catalogue: Catalogue,
  { sort }: View,
): { items: ListItem[]; rowItems: Uint32Array } {
  const items: ListItem[] = [];
  const rowItems = new Uint32Array(ids.length);
  const dated = sort === 'clipped' || sort === 'published';
  let month = '';
  ids.forEach((id, index) => {
    const entry = catalogue.entries.get(id);
    const own = (sort === 'clipped' ? entry?.clippedAt : entry?.day)?.slice(0, 7) ?? '';
    if (dated && own !== month) {
      month = own;
      items.push({ month });
    }
    rowItems[index] = items.length;
    items.push({ index });
  });
  return { items, rowItems };
}

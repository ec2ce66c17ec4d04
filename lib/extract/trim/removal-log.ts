import type { Removal } from '@/lib/schema/capture';
import type { Item } from '../body/items';

const longestText = 120;
const mostRemovals = 500;

/** What was taken out of the article's container, in reading order, for “why was this left out”. */
export const removalsOf = (items: readonly Item[]): Removal[] =>
  items
    .filter((item) => item.removed)
    .slice(0, mostRemovals)
    .map((item) => ({
      step: item.kind === 'picture' ? 'pictures' : 'trim',
      reason: item.removed,
      text: (item.text || (item.element.getAttribute('src') ?? '')).slice(0, longestText),
    }));

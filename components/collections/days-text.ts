import type { Extent } from '@/lib/search/count-order';

/** The days between which a collection's clippings are filed: `2024-05-01 – 2025-01-27`; one day stands alone. */
export const daysText = ({ from, to }: Pick<Extent, 'from' | 'to'>): string =>
  from === to ? from : `${from} – ${to}`;

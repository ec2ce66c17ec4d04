import { z } from './zod';

export const ClippingSort = z.enum(['clippedAt', 'updatedAt', 'published', 'hospital']);
export type ClippingSort = z.infer<typeof ClippingSort>;

/** What a list can be narrowed by; a clipping passes with any of the values, and must pass every facet named. */
export const ClippingFacet = z.enum([
  'topics',
  'genre',
  'hospitals',
  'provinces',
  'cities',
  'sources',
  'sites',
  'collections',
  'tags',
  'flags',
]);
export type ClippingFacet = z.infer<typeof ClippingFacet>;

/** Which clippings, in which order. Dates are days (`2025-01-27`) in Beijing time, both inclusive. */
export const ClippingQuery = z.strictObject({
  sort: ClippingSort,
  descending: z.boolean(),
  /** Only what lies in the bin, instead of only what does not. */
  binned: z.boolean().optional(),
  facets: z.partialRecord(ClippingFacet, z.array(z.string())).optional(),
  publishedFrom: z.string().optional(),
  publishedTo: z.string().optional(),
});
export type ClippingQuery = z.infer<typeof ClippingQuery>;

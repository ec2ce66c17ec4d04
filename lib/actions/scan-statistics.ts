import { type ClippingStatistics, getStatistics } from '@/lib/store/statistics';

/** The first batch fills a screen; later ones leave the page free to answer between them. */
const firstBatch = 50;
const laterBatches = 250;

/**
 * Reads the statistics of clippings in the order given, a batch at a time with the number of clippings read so far.
 * Whoever stops asking stops the reading.
 */
export async function* scanStatistics(
  ids: readonly string[],
): AsyncGenerator<{ found: ClippingStatistics[]; read: number }> {
  for (let start = 0, size = firstBatch; start < ids.length;) {
    const found = await getStatistics(ids.slice(start, start + size));
    start += size;
    size = laterBatches;
    yield { found, read: Math.min(start, ids.length) };
  }
}

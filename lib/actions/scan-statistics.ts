import { type ClippingStatistics, readStatistics, type Stamped } from '@/lib/store/statistics';

/** The first batch fills a screen; later ones leave the page free to answer between them. */
const firstBatch = 50;
const laterBatches = 250;

/**
 * Reads the statistics of clippings a batch at a time, with the number of clippings read so far: first those given
 * first, then the newest first, which stand beside each other in the store. Whoever stops asking stops the reading.
 */
export async function* scanStatistics(
  clippings: readonly Stamped[],
): AsyncGenerator<{ found: ClippingStatistics[]; read: number }> {
  const later = clippings.slice(firstBatch).sort((a, b) => (a.id < b.id ? 1 : -1));
  const ordered = [...clippings.slice(0, firstBatch), ...later];
  let size = firstBatch;
  for (let start = 0; start < ordered.length;) {
    const found = await readStatistics(ordered.slice(start, start + size));
    start += size;
    size = laterBatches;
    yield { found, read: Math.min(start, ordered.length) };
  }
}

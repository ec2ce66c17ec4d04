import type { Page } from 'puppeteer-core';

/** What the text index of the page's extension holds on the disk. */
type IndexState = { documents: number; segments: number };

/** Reads the text index past all of the extension's own code. */
export const indexState = (page: Page): Promise<IndexState> =>
  page.evaluate(async () => {
    const empty = { documents: 0, segments: 0 };
    // Opening a database that is not there would make an empty one.
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'xinglin-search')) return empty;
    return new Promise<IndexState>((resolve, reject) => {
      const opening = indexedDB.open('xinglin-search');
      opening.addEventListener('error', () => reject(opening.error));
      opening.addEventListener('success', () => {
        const index = opening.result;
        if (!index.objectStoreNames.contains('segments')) {
          index.close();
          return resolve(empty);
        }
        const tables = index.transaction(['segments', 'tail']);
        const segments = tables.objectStore('segments').getAll();
        const tail = tables.objectStore('tail').count();
        tables.addEventListener('complete', () => {
          index.close();
          const sealed = (segments.result as { ids: string[] }[]).reduce(
            (sum, { ids }) => sum + ids.length,
            0,
          );
          resolve({ documents: sealed + tail.result, segments: segments.result.length });
        });
      });
    });
  });

/** Waits until the index holds so many clippings; ms it took. */
export async function untilIndexed(page: Page, size: number): Promise<number> {
  const began = performance.now();
  for (;;) {
    const { documents } = await indexState(page);
    if (documents >= size) return performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

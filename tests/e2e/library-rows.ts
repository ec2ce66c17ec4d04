import type { Page } from 'puppeteer-core';
import type { Clipping, ClippingBody } from '@/lib/schema/clipping';
import { until } from './until';

/** A clipping as the database of the page's extension holds it, row and body. */
export type StoredClipping = { row: Clipping; body: ClippingBody };

/** Reads what is stored straight from the database, past all of the extension's own code. */
export function storedClippings(page: Page): Promise<StoredClipping[]> {
  return page.evaluate(
    () =>
      new Promise<StoredClipping[]>((resolve, reject) => {
        const opening = indexedDB.open('xinglin-clipper');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const library = opening.result;
          const tables = library.transaction(['clippings', 'bodies']);
          const rows = tables.objectStore('clippings').getAll();
          const bodies = tables.objectStore('bodies').getAll();
          tables.addEventListener('error', () => reject(tables.error));
          tables.addEventListener('complete', () => {
            library.close();
            resolve(
              (rows.result as Clipping[]).map((row) => ({
                row,
                body: (bodies.result as ClippingBody[]).find((body) => body.id === row.id)!,
              })),
            );
          });
        });
      }),
  );
}

/** Waits until so many clippings outside the bin are stored and returns all that are. */
export async function waitForStored(page: Page, count: number): Promise<StoredClipping[]> {
  const inLibrary = async () => (await storedClippings(page)).filter(({ row }) => row.binnedAt === null);
  return until(inLibrary, (stored) => stored.length >= count);
}

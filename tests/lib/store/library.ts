import { toRow } from '@/lib/store/clipping-row';
import { database } from '@/lib/store/database';
import { newJob } from '@/lib/store/jobs';
import type { ClipRecord } from '@/lib/store/save-clipping';
import { idOf, makeBody, makeClipping, timeOf } from '../../builders';

/** Empties every table. */
export const emptyLibrary = async (): Promise<void> => {
  await Promise.all(database.tables.map((table) => table.clear()));
};

/** Stores rows as they are. */
export const putClippings = (...clippings: ReturnType<typeof makeClipping>[]): Promise<unknown> =>
  database.clippings.bulkPut(clippings.map(toRow));

/** All that the n-th clip stores. */
export function makeRecord(n: number, clippingId = idOf(n)): ClipRecord {
  return {
    clipping: makeClipping(n, { id: clippingId }),
    body: makeBody(n, { id: clippingId }),
    snapshot: {
      id: idOf(n),
      clippingId,
      capturedAt: timeOf(n),
      url: `https://news.example/story/${n}`,
      title: '',
      encoding: 'UTF-8',
      sha256: 'ab',
      bytes: 3,
      gzip: new Uint8Array([1, 2, 3]),
    },
    links: [{ clippingId, src: `https://img.example/${n}.jpg`, state: 'waiting', hash: '', reason: '' }],
    jobs: [newJob('keep-pictures', clippingId, timeOf(n))],
  };
}

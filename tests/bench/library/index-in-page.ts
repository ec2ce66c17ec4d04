import { IndexDocuments } from '@/lib/actions/text-index/index-documents';
import { readDocuments } from '@/lib/actions/text-index/read-documents';
import { database } from '@/lib/store/database';
import { SearchDatabase } from '@/lib/store/search-database';
import { writeChanges } from '@/lib/store/search-segments';

/** Takes clippings of the page's library into an index of its own, one after the other as they would be clipped; ms each. */
async function takeEach(count: number): Promise<number[]> {
  const ids = await database.clippings.toCollection().limit(count).primaryKeys();
  const index = new SearchDatabase('xinglin-bench-index');
  const documents = new IndexDocuments();
  const times: number[] = [];
  for (const id of ids) {
    const began = performance.now();
    for (const row of await readDocuments([id])) documents.take(row);
    await writeChanges(index, documents.takeChanges());
    times.push(performance.now() - began);
  }
  await index.delete();
  return times;
}

Object.assign(globalThis, { xinglinTakeEach: takeEach });

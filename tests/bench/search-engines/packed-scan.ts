import type { Engine } from './engine';
import { RecordStore, RecordWriter } from './record-store';
import { verifyNumbers } from './verify-numbers';

/** No index: folded texts, packed into records, are looked through from the newest to the oldest. */
export function packedScan(): Engine {
  const store = new RecordStore('packed-scan');
  const writer = new RecordWriter(store);
  let count = 0;
  return {
    async add(documents) {
      await writer.add(documents);
      count += documents.length;
    },
    finish: () => Promise.resolve(),
    search: (words, onFirst) =>
      verifyNumbers(
        store,
        Array.from({ length: count }, (_, n) => count - 1 - n),
        words,
        onFirst,
      ),
  };
}

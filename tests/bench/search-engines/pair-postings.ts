import { IndexDocuments } from '@/lib/actions/text-index/index-documents';
import { sealSegment } from '@/lib/actions/text-index/seal-segment';
import { searchIndex } from '@/lib/actions/text-index/search-index';
import { SearchDatabase } from '@/lib/store/search-database';
import { writeChanges } from '@/lib/store/search-segments';
import { anywhereTerms } from './anywhere-terms';
import { type Engine, idOf, numberOf, screen } from './engine';

const sizes = { full: 4_096, least: 1_024 };

/** The library's own index: packed postings of characters and pairs in IndexedDB. */
export function pairPostings(): Engine {
  const database = new SearchDatabase();
  const documents = new IndexDocuments();
  return {
    async add(more) {
      for (const { number, text } of more) documents.take({ id: idOf(number), stamp: number, text });
      if (documents.tail.size >= sizes.full) await sealSegment(database, documents, sizes);
      else if (more.length === 1) await writeChanges(database, documents.takeChanges());
    },
    async finish() {
      if (documents.tail.size >= sizes.least) await sealSegment(database, documents, sizes);
      await writeChanges(database, documents.takeChanges());
    },
    async search(words, onFirst) {
      let count = 0;
      const seen = new Set<string>();
      for await (const { ids } of searchIndex(database, documents, anywhereTerms(words))) {
        if (count === 0 && ids.length > 0) onFirst(ids.slice(0, screen).map(numberOf));
        for (const id of ids) seen.add(id);
        count = seen.size;
      }
      if (count === 0) onFirst([]);
      return count;
    },
  };
}

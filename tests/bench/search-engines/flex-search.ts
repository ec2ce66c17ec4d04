import { Index, IndexedDB } from 'flexsearch';
import { GramSet, gramsOfWord } from '@/lib/search/text-index/grams';
import { divideText } from '@/lib/search/text-index/packed-text';
import { type Engine, screen } from './engine';
import { RecordStore, RecordWriter } from './record-store';
import { verifyNumbers } from './verify-numbers';

const grams = new GramSet();

/** FlexSearch in IndexedDB, cutting texts into the same characters and pairs; longer words are checked in the texts. */
export async function flexSearch(): Promise<Engine> {
  const store = new RecordStore('flex-texts');
  const writer = new RecordWriter(store);
  const index = new Index({
    tokenize: 'strict',
    resolution: 1,
    encode: (text: string) => Array.from(grams.read(text), String),
  });
  await index.mount(new IndexedDB('flex-search'));
  return {
    async add(documents) {
      for (const { number, text } of documents) index.add(number, divideText(text).words);
      await index.commit();
      await writer.add(documents);
    },
    finish: () => Promise.resolve(),
    async search(words, onFirst) {
      const asked = words.map(gramsOfWord);
      const lists = await Promise.all(
        asked.flatMap((word) => word.grams).map((gram) => listOf(index, String(gram))),
      );
      const [shortest = [], ...others] = lists.toSorted((one, other) => one.length - other.length);
      const sets = others.map((list) => new Set(list));
      const candidates = shortest
        .filter((number) => sets.every((set) => set.has(number)))
        .sort((a, b) => b - a);
      if (!asked.every((word) => word.proof)) return verifyNumbers(store, candidates, words, onFirst);
      onFirst(candidates.slice(0, screen));
      return candidates.length;
    },
  };
}

/** All documents of a term, as FlexSearch keeps them. */
async function listOf(index: Index, term: string): Promise<number[]> {
  const { db } = index as unknown as {
    db: { get: (key: string, context: string, limit: number, offset: number) => Promise<number[]> };
  };
  return (await db.get(term, '', 0, 0)) ?? [];
}

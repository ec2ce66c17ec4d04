import { Index, IndexedDB } from 'flexsearch';
import { divideText } from '@/lib/search/text-index/packed-text';
import { type Engine, screen } from './engine';
import { RecordStore, RecordWriter } from './record-store';
import { verifyNumbers } from './verify-numbers';

/** The characters of a text, each once, as FlexSearch's own set for Chinese cuts it. */
const charactersOf = (text: string): string[] => [...new Set(text.match(/[\p{L}\p{N}]/gu))];

/**
 * FlexSearch in IndexedDB, cutting texts into characters; words are checked in the texts. With pairs of characters it
 * writes some hundred thousand records a portion: at two minutes for two thousand texts that was broken off.
 */
export async function flexSearch(): Promise<Engine> {
  const store = new RecordStore('flex-texts');
  const writer = new RecordWriter(store);
  const index = new Index({ tokenize: 'strict', resolution: 1, encode: charactersOf });
  await index.mount(new IndexedDB('flex-search'));
  return {
    async add(documents) {
      for (const { number, text } of documents) index.add(number, divideText(text).words);
      await index.commit();
      await writer.add(documents);
    },
    finish: () => Promise.resolve(),
    async search(words, onFirst) {
      const characters = charactersOf(words.join(''));
      const lists = await Promise.all(characters.map((character) => listOf(index, character)));
      const [shortest = [], ...others] = lists.toSorted((one, other) => one.length - other.length);
      const sets = others.map((list) => new Set(list));
      const candidates = shortest
        .filter((number) => sets.every((set) => set.has(number)))
        .sort((a, b) => b - a);
      if (characters.length > 1) return verifyNumbers(store, candidates, words, onFirst);
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

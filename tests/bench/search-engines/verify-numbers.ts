import { matchesPacked } from '@/lib/search/text-index/packed-text';
import { anywhereTerms } from './anywhere-terms';
import { type Search, screen } from './engine';
import type { RecordStore } from './record-store';

const portion = 32;

/** Looks through the texts of documents, given the newest first, and tells those that have all the words. */
export async function verifyNumbers(
  store: RecordStore,
  numbers: Iterable<number>,
  words: readonly string[],
  onFirst: Parameters<Search>[1],
): Promise<number> {
  const terms = anywhereTerms(words);
  const candidates = new Map<number, number[]>();
  for (const number of numbers) {
    const key = Math.floor(number / store.perRecord);
    candidates.set(key, [...(candidates.get(key) ?? []), number]);
  }
  const first: number[] = [];
  let count = 0;
  let told = false;
  const keys = [...candidates.keys()];
  for (let start = 0, size = 4; start < keys.length; start += size, size = portion) {
    const some = keys.slice(start, start + size);
    const records = await store.get(some);
    some.forEach((key, at) => {
      for (const number of candidates.get(key) ?? []) {
        if (!matchesPacked(terms, records[at]?.[number % store.perRecord] ?? '')) continue;
        count += 1;
        if (first.length < screen) first.push(number);
      }
    });
    if (!told && first.length >= screen) onFirst(first);
    told ||= first.length >= screen;
  }
  if (!told) onFirst(first);
  return count;
}

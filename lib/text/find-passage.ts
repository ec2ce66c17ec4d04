import type { Passage } from './sentence-places';

/** Where words first stand in a report's blocks; undefined where they do not. */
export function findPassage(blocks: readonly string[], words: string): Passage | undefined {
  if (words === '') return undefined;
  const block = blocks.findIndex((text) => text.includes(words));
  if (block < 0) return undefined;
  const start = blocks[block]?.indexOf(words) ?? 0;
  return { block, start, end: start + words.length };
}

import { splitSentences } from './split-sentences';

/** A run of a block's text: the block's index under the body's root, offsets in UTF-16 units, `end` excluded. */
export type Passage = { block: number; start: number; end: number };

/** The sentences of a body's blocks in reading order, without the blanks around them. */
export const sentencePlaces = (blocks: readonly string[]): Passage[] =>
  blocks.flatMap((text, block) =>
    splitSentences(text).flatMap((span) => {
      const passage = trimmed(text, { block, ...span });
      return passage ? [passage] : [];
    }),
  );

/** A passage without the blanks at its ends; undefined where there is nothing else. */
export function trimmed(text: string, { block, start, end }: Passage): Passage | undefined {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  return to > from ? { block, start: from, end: to } : undefined;
}

/** From the first of some neighbouring sentences to the last, as one passage a block. */
export function joinPassages(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    if (last?.block === passage.block) joined.splice(-1, 1, { ...last, end: passage.end });
    else joined.push(passage);
  }
  return joined;
}

import type { Passage } from './sentence-places';

/**
 * Where words first stand in a report's blocks; undefined where they do not. Blanks and line breaks make no difference,
 * for a quote has them as its text was read.
 */
export function findPassage(blocks: readonly string[], words: string): Passage | undefined {
  const wanted = solidOf(words).text;
  if (wanted === '') return undefined;
  for (const [block, text] of blocks.entries()) {
    const solid = solidOf(text);
    const at = solid.text.indexOf(wanted);
    const [start, last] = [solid.places[at], solid.places[at + wanted.length - 1]];
    if (at >= 0 && start !== undefined && last !== undefined) return { block, start, end: last + 1 };
  }
  return undefined;
}

/** A text without its blanks, and where each of its characters stood. */
function solidOf(text: string): { text: string; places: number[] } {
  const places: number[] = [];
  let solid = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (/\s/.test(character)) continue;
    solid += character;
    places.push(index);
  }
  return { text: solid, places };
}

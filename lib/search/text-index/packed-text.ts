import { anywhere, isAnywhere, type TextTerm } from '../match-text';
import { type SearchText, type TextPart, textParts } from '../search-text';

/** What is told apart only by fields comes last: it repeats what stands before, or, as statistics do, is no part of it. */
const order: readonly TextPart[] = [
  ...anywhere,
  ...textParts.filter((part) => !anywhere.includes(part) && part !== 'stat'),
  'stat',
];

/** All words of a clipping in one string: a part a line. Folding leaves no line feed within a part. */
export const packText = (text: SearchText): string => order.map((part) => text[part]).join('\n');

/** The line of a part; empty where there is none. */
function lineOf(packed: string, part: TextPart): string {
  let start = 0;
  for (let line = order.indexOf(part); line > 0; line -= 1) {
    start = packed.indexOf('\n', start) + 1;
    if (start === 0) return '';
  }
  const end = packed.indexOf('\n', start);
  return packed.slice(start, end < 0 ? packed.length : end);
}

/** A packed text in two: all that a word without a field is looked for in, and the statistics. */
export function divideText(packed: string): { words: string; statistics: string } {
  const end = packed.lastIndexOf('\n');
  return end < 0
    ? { words: packed, statistics: '' }
    : { words: packed.slice(0, end), statistics: packed.slice(end + 1) };
}

/** Whether packed words meet every condition; the same answer as `matchesText` gives for what was packed. */
export const matchesPacked = (terms: readonly TextTerm[], packed: string): boolean =>
  terms.every(({ parts, value, negated }) => occurs(parts, value, packed) !== negated);

function occurs(parts: readonly TextPart[], value: string, packed: string): boolean {
  const first = packed.indexOf(value);
  if (first < 0) return false;
  // The statistics are the last line: what stands in them alone stands there first.
  if (isAnywhere(parts)) return first < packed.lastIndexOf('\n');
  return parts.some((part) => lineOf(packed, part).includes(value));
}

/** A number that tells two packed texts apart (FNV-1a over their units). */
export function textHash(packed: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < packed.length; at += 1) hash = Math.imul(hash ^ packed.charCodeAt(at), 0x0100_0193);
  return hash >>> 0;
}

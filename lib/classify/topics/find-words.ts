import type { IndexedWord, WordIndex } from './word-index';

/** A word found in a text; `end` is the index after its head, `until` the one after its last part. */
export type WordHit = { entry: IndexedWord; start: number; end: number; until: number };

/** How far each part of a `A…B` word may stand behind the one before, in characters. */
const reach = 10;
const isLatin = (sign: string | undefined): boolean => sign !== undefined && /[A-Z]/.test(sign);

/** A last part that counts something (手术室…间, 采购…台) needs its number before it: in 手术室的时间 and 采购台账 nothing is counted. */
const measures = new Set('台例间张条名人家所支场枚颗根块项亩份套辆');
const counted = /[\d一二两三四五六七八九十百千万余多几数]$/;

function placeOf(tail: string, text: string): number {
  if (!measures.has(tail)) return text.indexOf(tail);
  for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1))
    if (counted.test(text.slice(0, at))) return at;
  return -1;
}

/** Index after the last part of a word that begins at a position, -1 where it does not stand there. */
function matchEnd(text: string, at: number, entry: IndexedWord): number {
  if (!text.startsWith(entry.head, at)) return -1;
  const end = at + entry.head.length;
  // `AI` is a word, the `AI` of `AIDS` is none.
  if (isLatin(entry.head[0]) && isLatin(text[at - 1])) return -1;
  if (isLatin(entry.head.at(-1)) && isLatin(text[end])) return -1;
  let from = end;
  for (const tail of entry.tails) {
    const found = placeOf(tail, text.slice(from, from + reach + tail.length));
    if (found < 0) return -1;
    from += found + tail.length;
  }
  return from;
}

/** Whether a longer plain word of another topic holds the hit inside itself: 专科 in 专科护士培训基地 says nothing. */
function isCovered(hit: WordHit, hits: readonly WordHit[]): boolean {
  return hits.some(
    (other) =>
      other !== hit &&
      other.start <= hit.start &&
      other.end >= hit.end &&
      other.end - other.start > hit.end - hit.start &&
      Math.abs(other.entry.weight) >= Math.abs(hit.entry.weight),
  );
}

/**
 * Words of the taxonomy in a clause (already in search form). Of words that hold one another only the longest counts.
 * `names` adds the words that count in headlines and headings alone. Time is linear in the text for a given taxonomy.
 */
export function findWords(text: string, index: WordIndex, names: boolean): WordHit[] {
  const hits: WordHit[] = [];
  const search = (entries: readonly IndexedWord[] | undefined, at: number): void => {
    for (const entry of entries ?? []) {
      const until = names || entry.where === 'text' ? matchEnd(text, at, entry) : -1;
      if (until >= 0) hits.push({ entry, start: at, end: at + entry.head.length, until });
    }
  };
  for (let at = 0; at < text.length; at += 1) {
    if (at + 1 < text.length) search(index.get(text.slice(at, at + 2)), at);
    search(index.get(text[at] ?? ''), at);
  }
  return hits.filter((hit, at) => !isCovered(hit, near(hits, at)));
}

/** Hits are sorted by start; only those that begin within the longest head before this one can cover it. */
function near(hits: readonly WordHit[], at: number): WordHit[] {
  const start = hits[at]?.start ?? 0;
  let first = at;
  while (first > 0 && start - (hits[first - 1]?.start ?? 0) <= 20) first -= 1;
  let end = at + 1;
  while (end < hits.length && hits[end]?.start === start) end += 1;
  return hits.slice(first, end);
}

import { findFolded, type Range } from './fold';

/** A part of a text around its first hit, and where the hits stand in it. */
export type Excerpt = { text: string; hits: Range[]; cutBefore: boolean; cutAfter: boolean };

/** The context of the first occurrence of a folded word, `width` UTF-16 units long at most; undefined where none occurs. */
export function excerpt(text: string, words: readonly string[], width = 60): Excerpt | undefined {
  const [first] = findFolded(text, words);
  if (!first) return undefined;
  const start = Math.max(0, first.start - Math.floor(width / 5));
  const line = text.lastIndexOf('\n', first.start) + 1;
  const from = Math.max(start, line);
  const end = text.indexOf('\n', first.end);
  const to = Math.min(end < 0 ? text.length : end, from + width);
  const part = text.slice(from, Math.max(to, first.end));
  return {
    text: part,
    hits: findFolded(part, words),
    cutBefore: from > line,
    cutAfter: to < (end < 0 ? text.length : end),
  };
}

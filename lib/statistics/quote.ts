import { clauseEnd, clauseStart } from './clauses';
import { printed, type CompactText } from './compact-text';

/** The longest quote kept, in printed characters. */
export const maxQuote = 40;

/**
 * The clause a figure stands in, as printed and no longer than `maxQuote`. Where it must be cut, what stands farthest
 * from the figure goes first, at list commas as long as there are any.
 */
export function quoteOf(compact: CompactText, from: number, to: number): string {
  const { text } = compact;
  let start = clauseStart(text, from);
  const end = clauseEnd(text, to);
  let stop = end;
  const tooLong = (): boolean => printed(compact, start, stop).length > maxQuote;
  for (const comma of commasBackwards(text, to, end)) {
    if (!tooLong()) break;
    stop = comma;
  }
  for (let index = start; index < from && tooLong(); index += 1) if (text[index] === '、') start = index + 1;
  while (tooLong() && (start < from || stop > to)) {
    if (from - start > stop - to) start += 1;
    else stop -= 1;
  }
  return printed(compact, start, stop).slice(0, maxQuote);
}

const commasBackwards = (text: string, from: number, to: number): number[] => {
  const commas: number[] = [];
  for (let index = to - 1; index >= from; index -= 1) if (text[index] === '、') commas.push(index);
  return commas;
};

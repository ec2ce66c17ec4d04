import { clauseEnd, clauseStart } from './clauses';
import { printed, type CompactText } from './compact-text';

/** The longest quote kept, in printed characters. */
export const maxQuote = 40;

/** The clause a figure stands in, as printed and no longer than `maxQuote`; cut at list commas where it must be. */
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
  if (tooLong()) stop = Math.min(stop, Math.max(to, start + maxQuote / 2));
  for (let index = start; index < from && tooLong(); index += 1) if (text[index] === '、') start = index + 1;
  if (tooLong()) stop = to;
  while (tooLong() && start < from) start += 1;
  return printed(compact, start, stop).slice(0, maxQuote);
}

const commasBackwards = (text: string, from: number, to: number): number[] => {
  const commas: number[] = [];
  for (let index = to - 1; index >= from; index -= 1) if (text[index] === '、') commas.push(index);
  return commas;
};

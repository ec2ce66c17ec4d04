import { lengthOf } from '@/lib/text/page-furniture';
import { endsSentence, hasHeadingMark, isCaption } from './line-shapes';

const opensSentence = (line: string): boolean => /^\s*(?:——|[#▲△•·]|　　| {2,})/.test(line);
const opensWithCloser = (line: string): boolean => /^\s*[，。、；：！？）》”,;]/.test(line);

/** Whether a line was cut by a column or page break: it is a long piece of a sentence without its end. */
const isCut = (line: string): boolean => {
  if (endsSentence(line) || isCaption(line)) return false;
  const longest = /。/.test(line) ? 18 : /[，,；;]/.test(line) ? 30 : 40;
  return lengthOf(line) >= longest;
};

/**
 * Joins sentences that a column break or OCR tore apart into one line. A line of running text without its full stop
 * goes on with the next line; a caption between the halves is passed over and stands after the joined line.
 */
export function joinBrokenLines(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let open = -1;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const captionBetween = open >= 0 && isCaption(line);
    if (captionBetween) {
      joined.push(line);
      continue;
    }
    const goesOn = open >= 0 && (opensWithCloser(line) || (!opensSentence(line) && !hasHeadingMark(line)));
    const blankNeeded = /[A-Za-z]$/.test(joined[open] ?? '') && /^[A-Za-z]/.test(line.trim());
    if (goesOn) joined[open] = `${(joined[open] ?? '').trimEnd()}${blankNeeded ? ' ' : ''}${line.trim()}`;
    else joined.push(line);
    const at = goesOn ? open : joined.length - 1;
    open = isCut(joined[at] ?? '') ? at : -1;
  }
  return joined;
}

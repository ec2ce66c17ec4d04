import { isLikelyName } from '@/lib/text/person-names';
import type { PageFacts } from './page-facts';
import type { PageLine } from './page-lines';
import { bare } from './reading';

/** A line that may carry the cutting's data, with how near it is to where such lines are printed (0 to 1). */
export type InfoLine = PageLine & { near: number; where: 'head' | 'lead' | 'tail' | 'foot' };

const prose = /[。！？]|[.!?](?:\s+[A-Z“"]|$)/u;
/** Lines of running text: the first of them ends the head, the last begins the tail. */
export const isProse = ({ text, linked }: PageLine): boolean =>
  text.length >= 40 && prose.test(text) && linked < text.length / 2;

const [before, lead, tail, behind] = [10, 8, 8, 14];

/**
 * The lines around the article in which newsrooms print date, source and names: those around the headline down to the
 * first running text, the first paragraphs, the last paragraphs, and the lines right behind the text.
 */
export function infoLines({ lines, start, end }: PageFacts, headline: string): InfoLine[] {
  const inside = lines.slice(start, end);
  const first = Math.max(0, inside.findIndex(isProse)) + start;
  const last = Math.max(first, inside.findLastIndex(isProse) + start);
  const title = headlineLine(lines, headline, first);
  const from = Math.max(0, (title < 0 ? Math.min(start, first) : title) - before);
  const found: InfoLine[] = [];
  for (let at = from; at < first; at += 1) {
    const distance = title < 0 ? first - at : at < title ? (title - at) * 2 : at - title;
    found.push({
      ...labelled(lines[at]!, lines[at - 1], lines[at + 1]),
      near: 1 / (1 + distance * 0.06),
      where: 'head',
    });
  }
  lines
    .slice(first, first + lead)
    .forEach((line, at) => found.push({ ...line, near: 0.8 - at * 0.06, where: 'lead' }));
  const tailFrom = Math.max(first + lead, last - tail + 1);
  lines
    .slice(tailFrom, Math.max(tailFrom, end))
    .forEach((line, at) => found.push({ ...line, near: at > tail + 20 ? 0.2 : 0.6, where: 'tail' }));
  lines
    .slice(Math.max(end, first + lead), end + behind)
    .forEach((line, at) => found.push({ ...line, near: 0.5 - at * 0.02, where: 'foot' }));
  return found;
}

/** A label with its names on the lines below it, as some templates set them: `記者`, `洪巧雲`. */
const label = /^(?:文|图|圖|撰文|采写|採寫|作者|记者|記者|通讯员|通訊員|摄影|攝影|编辑|編輯)$/;

/** The line with the label that stands above it, or, where it is the label, with the name below. */
function labelled(line: PageLine, above: PageLine | undefined, below: PageLine | undefined): PageLine {
  if (below && label.test(line.text) && isLikelyName(below.text))
    return { ...line, text: `${line.text}：${below.text}` };
  if (above && label.test(above.text) && isLikelyName(line.text))
    return { ...line, text: `${above.text}：${line.text}` };
  return line;
}

/** Index of the line that prints the headline, the last before the text; -1 where none does. */
function headlineLine(lines: readonly PageLine[], headline: string, first: number): number {
  const title = bare(headline);
  if (title.length < 2) return -1;
  const upTo = lines.slice(0, first + 3);
  const matches = ({ text, linked }: PageLine): boolean => {
    const line = bare(text);
    return (
      linked < text.length / 2 &&
      line.length >= 4 &&
      (line === title ||
        (line.length <= title.length + 30 && line.includes(title)) ||
        (line.length >= 6 && title.startsWith(line)))
    );
  };
  const exact = upTo.findLastIndex(matches);
  return exact;
}

import type { ReportLine } from '@/lib/schema/report';
import { isFurniture, lengthOf } from '@/lib/text/page-furniture';
import { hasHeadingMark, headingText, isCaption, isTurn } from './line-shapes';

const maxHeading = 36;

/** A line with what stood before it in a plain file: pictures leave a gap of blank lines. */
export type LooseLine = { text: string; afterGap: boolean };

/** An institution or a department alone on one of the last lines signs a notice or a letter. */
const signature =
  /^[\u4e00-\u9fff（）()]{2,30}(?:医院|卫生院|保健院|中心|委员会|办公室|科|部|处|党委|工会|团委)$/;

const isShortUnit = (line: string): boolean => {
  const text = headingText(line);
  if (lengthOf(text) > maxHeading || lengthOf(text) < 2 || isTurn(line)) return false;
  if (/[。；;，,：:]$/.test(text) || /[：:]$/.test(line.trim())) return false;
  if (/[。！？!?].*[。！？!?]$/.test(text) || /^[“"].*[”"]$/.test(text)) return false;
  return !/^(?:19|20)\d\d\s*年\s*\d{1,2}\s*月/.test(text) && !/(?:电话|热线|地址|网址|邮箱)[:：]/.test(text);
};

const isMarkedHeading = (line: string): boolean => hasHeadingMark(line) && isShortUnit(line);
const isPlainHeading = (line: string): boolean =>
  isShortUnit(line) && !/[！!]$/.test(line) && !/[。]/.test(line);

/** Joins a heading printed on two lines: two headings without text between them, the second without enumerator. */
function joinHeadings(lines: readonly ReportLine[], enumerated: readonly boolean[]): ReportLine[] {
  const joined: ReportLine[] = [];
  lines.forEach((line, index) => {
    const last = joined.at(-1);
    const twoLined = line.kind === 'heading' && last?.kind === 'heading' && !enumerated[index];
    if (twoLined && lengthOf(last.text) + lengthOf(line.text) <= maxHeading)
      joined[joined.length - 1] = { kind: 'heading', text: `${last.text} ${line.text}` };
    else joined.push(line);
  });
  return joined;
}

/**
 * Tells headings, captions and paragraphs of a report's lines apart and drops page furniture. Where a report marks its
 * headings (enumerators, Markdown), an unmarked short line is a caption; elsewhere a short line before a longer one is a heading.
 */
export function readLines(lines: readonly LooseLine[]): ReportLine[] {
  const kept = lines.filter((line) => line.text.trim() !== '' && !isFurniture(line.text));
  const marked = kept.filter((line) => isMarkedHeading(line.text)).length >= 2;
  const enumerated = (line: LooseLine): boolean =>
    isMarkedHeading(line.text) && !line.text.trim().startsWith('#');
  const kinds = kept.map((line, index): ReportLine['kind'] => {
    if (isCaption(line.text)) return 'caption';
    if (index >= kept.length - 3 && signature.test(line.text.trim())) return 'paragraph';
    if (isMarkedHeading(line.text) && (marked || followedByText(kept, index))) return 'heading';
    if (!isPlainHeading(line.text)) return 'paragraph';
    if (marked || line.afterGap) return 'caption';
    return followedByText(kept, index) ? 'heading' : 'caption';
  });
  return joinHeadings(
    kept.map((line, index) => {
      const kind = kinds[index] ?? 'paragraph';
      return { kind, text: kind === 'heading' ? headingText(line.text) : line.text.trim() };
    }),
    kept.map(enumerated),
  );
}

/** Whether the next line that is no caption is running text, or a second heading line before running text. */
function followedByText(lines: readonly LooseLine[], index: number): boolean {
  const next = lines.slice(index + 1, index + 4).find((line) => !isCaption(line.text));
  if (!next) return false;
  const own = lengthOf(lines[index]?.text ?? '');
  return (
    lengthOf(next.text) > own && (/[。！？!?；;：:”]/.test(next.text) || lengthOf(next.text) > maxHeading)
  );
}

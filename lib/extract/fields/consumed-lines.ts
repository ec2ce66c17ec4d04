import { findDates } from '@/lib/text/parse-date';
import { foldLine } from '@/lib/text/split-labels';
import type { InfoLine } from './info-lines';
import type { PageFacts } from './page-facts';
import { bare } from './reading';

const infoLabel =
  /^\S{0,6}(?:来源|來源|稿源|作者|时间|時間|日期|发布|發布|更新|浏览|点击|阅读|字号|转自|转载自|责编|编辑|审核|出处|版次)\S{0,3}[::]/u;

/**
 * The blocks inside the region that were read as data and leave the body: the headline and the lines beside it where
 * they are repeated, info lines, byline lines, signatures. A paragraph with a dateline stays as printed.
 */
export function consumedLines(
  { region }: PageFacts,
  info: readonly InfoLine[],
  signing: readonly InfoLine[],
  heads: readonly (string | undefined)[],
): ReadonlySet<Element> {
  const consumed = new Set<Element>();
  const titles = heads.map((head = '') => bare(head)).filter((title) => title.length > 1);
  for (const line of info) {
    if (!line.inside) continue;
    const text = bare(line.text);
    const repeats =
      line.where !== 'tail' &&
      titles.some(
        (title) =>
          text === title || (text.length > 5 && title.length < text.length + 40 && title.startsWith(text)),
      );
    if (repeats || signing.includes(line)) consumed.add(line.element);
  }
  for (const element of consumed) if (element.contains(region.element)) consumed.delete(element);
  return consumed;
}

/** The lines of labels, names and dates: all that tells who brought the report, and where and when, as printed. */
export const bylineLines = (info: readonly InfoLine[], people: readonly InfoLine[]): InfoLine[] =>
  info.filter((line) => people.includes(line) || isInfo(line));

/** A line of labels and values: date, source, counters. The paper's name with the issue counts as one. */
function isInfo({ text, where }: InfoLine): boolean {
  const line = foldLine(text);
  if (line.length > 140 || /[。！？]/.test(line)) return false;
  if (infoLabel.test(line)) return true;
  if (where === 'head' && /总第\s?\d+\s?期|第\s?\d+\s?期/.test(line) && line.length <= 50) return true;
  const [date] = findDates(line);
  return (
    where === 'head' &&
    date !== undefined &&
    line.replace(date.text, '').replace(/[^\p{L}]/gu, '').length <= 24
  );
}

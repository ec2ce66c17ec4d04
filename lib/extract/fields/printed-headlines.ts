import { findDates } from '@/lib/text/parse-date';
import { cleanLine } from '../line-text';
import { spacedText } from './founder-comments';
import { headlineMarks } from './headline-marks';
import { markedBy } from './named-elements';
import type { PageFacts } from './page-facts';

/** A line that may be the headline, before it is weighed against the names the page gives itself. */
type PrintedLine = { element: Element; text: string; from: string; sure: number };

/** Every line of a page that may print its headline: what is marked as one, and what stands where one would. */
export const printedHeadlines = (facts: PageFacts): PrintedLine[] => [
  ...markedLines(facts),
  ...openingLines(facts),
  ...aboveInfo(facts),
];

const away =
  'nav, footer, aside, [class*="nav" i], [class*="foot" i], [class*="logo" i], [class*="recommend" i], [class*="related" i], [class*="sidebar" i], [class*="comment" i], [class*="hot" i]';
const longest = 160;

/** Elements that could print the headline: what is marked as one, and stands before or at the head of the article. */
function markedLines({ named, region }: PageFacts): PrintedLine[] {
  const found = new Map<Element, PrintedLine>();
  for (const { name, sure, ...marks } of headlineMarks)
    for (const element of markedBy(named, marks).slice(0, 40)) {
      if (element.querySelector('p, li, table, h1, h2, h3, img') && !/^H[1-3]$/.test(element.nodeName))
        continue;
      const text = cleanLine(headlineWords(element));
      const known = found.get(element);
      if (text.length < 3 || text.length > longest || (known?.sure ?? 0) >= sure) continue;
      found.set(element, {
        element,
        text,
        from: `${name} <${element.localName}>`,
        sure: sure + placeBonus(element, region.element),
      });
    }
  return [...found.values()];
}

const infoBox = /(?:\d{1,4}[-/.年月]\s?\d{1,2}日?\s{0,3}\d{1,2}:\d{2})|(?:来源|來源|点击|评论)\s?[:：]/;

/** Some content systems (PHPCMS) print date and source in small type inside the headline's own element. */
function headlineWords(element: Element): string {
  const small = [...element.children].filter((child) => infoBox.test(child.textContent ?? ''));
  if (small.length === 0) return spacedText(element);
  const copy = element.cloneNode(true) as Element;
  [...copy.children]
    .filter((child) => infoBox.test(child.textContent ?? ''))
    .forEach((child) => child.remove());
  return cleanLine(spacedText(copy)).length >= 4 ? spacedText(copy) : spacedText(element);
}

/** Headlines stand before the text or at its head; behind it, in navigation and in boxes of links they do not. */
function placeBonus(element: Element, region: Element): number {
  const place = region.compareDocumentPosition(element);
  const inside = region.contains(element);
  const behind = !inside && (place & 4) !== 0;
  const link = element.closest('a') !== null || linkShare(element) > 0.8;
  return (behind ? -0.5 : 0) + (element.closest(away) && !inside ? -0.2 : 0) + (link ? -0.25 : 0);
}

function linkShare(element: Element): number {
  const links = [...element.querySelectorAll('a[href]')].reduce(
    (sum, link) => sum + (link.textContent ?? '').trim().length,
    0,
  );
  return links / Math.max(1, (element.textContent ?? '').trim().length);
}

/** Lines before the text and at its head that print what the page calls itself, whatever their element. */
function openingLines({ lines, start }: PageFacts): PrintedLine[] {
  return lines
    .slice(Math.max(0, start - 40), start + 4)
    .filter(
      ({ text, linked }) =>
        text.length >= 4 && text.length <= longest && linked < text.length / 2 && !/[。]/.test(text),
    )
    .map(({ text, element, inside }) => ({
      element,
      text,
      from: 'line before the text',
      sure: inside ? 0.15 : 0.1,
    }));
}

/** Without any mark the headline is the line right above the first line of date, source and names. */
function aboveInfo({ lines, start }: PageFacts): PrintedLine[] {
  const upTo = lines.slice(0, start + 6);
  const info = upTo.findIndex(
    ({ text }) => text.length <= 120 && infoSign.test(text) && findDates(text).length > 0,
  );
  const above = info < 1 ? undefined : upTo[info - 1];
  if (
    !above ||
    above.linked > 0 ||
    above.text.length < 5 ||
    above.text.length > 80 ||
    /[。：:]|位置|首页|今天/.test(above.text)
  )
    return [];
  return [{ element: above.element, text: above.text, from: 'line above the info line', sure: 0.4 }];
}
const infoSign = /来源|來源|作者|时间|時間|日期|发布|發布|编辑|记者|記者|点击|浏览|阅读/;

import { cutSiteName } from './cut-headline';
import { headlineMarks, headlineMeta } from './headline-marks';
import { markedBy } from './named-elements';
import type { PageFacts } from './page-facts';
import { findDates } from '@/lib/text/parse-date';
import { isMedium } from '@/lib/text/person-names';
import { spacedText } from './founder-comments';
import { bare, best, type Reading } from './reading';

/** The headline as printed, and the element that prints it, where one does. */
type PrintedHeadline = Reading<string> & { element: Element | null };

const away =
  'nav, footer, aside, [class*="nav" i], [class*="foot" i], [class*="logo" i], [class*="recommend" i], [class*="related" i], [class*="sidebar" i], [class*="comment" i], [class*="hot" i]';
const longest = 160;

const clean = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/[\s\u3000]+/g, ' ')
    .trim();

type Printed = { element: Element; text: string; from: string; sure: number };

/** Elements that could print the headline: what is marked as one, and stands before or at the head of the article. */
function printedCandidates({ named, region }: PageFacts): Printed[] {
  const found = new Map<Element, Printed>();
  for (const { name, sure, ...marks } of headlineMarks)
    for (const element of markedBy(named, marks).slice(0, 40)) {
      if (element.querySelector('p, li, table, h1, h2, h3, img') && !/^H[1-3]$/.test(element.nodeName))
        continue;
      const text = clean(headlineWords(element));
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
  return clean(spacedText(copy)).length >= 4 ? spacedText(copy) : spacedText(element);
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

/** What the page calls itself without printing it: meta elements, JSON-LD, the window's title. */
function namedCandidates(
  { page, meta, structured, founder }: PageFacts,
  siteNames: readonly string[],
): Reading<string>[] {
  const named: Reading<string>[] = headlineMeta.flatMap(({ name, sure }) =>
    (meta.get(name) ?? []).slice(0, 1).map((value) => ({ value, from: `meta ${name}`, sure })),
  );
  const script = page.scripts
    .map((text) => /\bmsg_title\s*=\s*(['"])((?:(?!\1).){2,200})\1/.exec(text)?.[2] ?? '')
    .find(Boolean);
  if (script) named.push({ value: script, from: 'script msg_title', sure: 0.7 });
  if (structured.headline) named.push({ value: structured.headline, from: 'JSON-LD', sure: 0.7 });
  if (founder.get('headline'))
    named.push({ value: founder.get('headline') ?? '', from: 'Founder comment', sure: 0.9 });
  named.push({ value: page.title, from: 'window title', sure: 0.5 });
  return named
    .map((reading) => ({ ...reading, value: cutSiteName(clean(reading.value), siteNames) }))
    .filter(({ value }) => !template.test(value))
    .filter(({ value }) => value.length >= 2 && !(value.length <= 8 && isMedium(value)))
    .filter(({ value }) => !siteNames.some((name) => bare(name) === bare(value)));
}

/** What templates call every page they show. */
const template =
  /^(?:新闻|文章|内容|信息|资讯|公告|动态|詳細|详细)?(?:详情|詳情|详细|内容|內容|正文|展示|浏览)页?$/;

/** A line that opens with a dash is the subtitle. */
const dashed = /^(?:——|--|―)/;

/** How well the bare words of a printed line agree with what the page calls itself: 1 where equal, less where one holds the other. */
function agreement(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= 5 && long.includes(short)) return 0.4 + 0.5 * (short.length / long.length);
  const prefix = [...short].findIndex((sign, at) => sign !== long[at]);
  return prefix >= 8 ? 0.3 : 0;
}

/**
 * The headline: the printed line that agrees best with what the page calls itself; where none is printed, the surest of
 * the names. Lines that only repeat the site's name are none.
 */
export function readHeadline(facts: PageFacts, siteNames: readonly string[]): PrintedHeadline | null {
  const named = namedCandidates(facts, siteNames);
  const names = named.map(({ value, sure }) => ({ plain: bare(value), weight: 0.3 + sure * 0.5 }));
  const sites = new Set(siteNames.map(bare));
  const printed = [...printedCandidates(facts), ...openingLines(facts), ...aboveInfo(facts)].map(
    (candidate): PrintedHeadline => {
      const plain = bare(candidate.text);
      const agreed = Math.max(0, ...names.map((name) => agreement(plain, name.plain) * name.weight));
      const site = sites.has(plain) ? 0.8 : 0;
      return {
        value: candidate.text,
        from: candidate.from,
        element: candidate.element,
        sure: candidate.sure + agreed - site - (dashed.test(candidate.text) ? 0.7 : 0),
      };
    },
  );
  const top = best(printed) as PrintedHeadline | null;
  const name = best(named);
  if (top && (top.sure >= 0.45 || !name || (top.sure >= 0.3 && name.from === 'window title')))
    return joinSecondLine(top, facts, named);
  return name ? { ...name, element: null } : top && top.sure >= 0.2 ? top : null;
}

/** Lines before the text and at its head that print what the page calls itself, whatever their element. */
function openingLines({ lines, start }: PageFacts): Printed[] {
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
function aboveInfo({ lines, start }: PageFacts): Printed[] {
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

/** A headline printed in two lines is joined with a blank, where the page calls itself by both. */
function joinSecondLine(
  top: PrintedHeadline,
  { lines }: PageFacts,
  named: readonly Reading<string>[],
): PrintedHeadline {
  const at = lines.findIndex(({ element }) => element === top.element || top.element?.contains(element));
  const next = at < 0 ? undefined : lines[at + 1];
  if (!next || next.text.length < 4 || next.text.length > 60 || top.element?.contains(next.element))
    return top;
  const both = bare(top.value + next.text);
  const isNamed =
    named.some(({ value }) => bare(value) === both) &&
    !named.some(({ value }) => bare(value) === bare(top.value));
  return isNamed && !/^[—－-]{2}/.test(next.text) ? { ...top, value: `${top.value} ${next.text}` } : top;
}

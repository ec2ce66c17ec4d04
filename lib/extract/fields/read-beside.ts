import { readCreditLine } from '@/lib/text/read-credit-line';
import { findDates } from '@/lib/text/parse-date';
import type { PageFacts } from './page-facts';
import type { PageLine } from './page-lines';
import { spacedText } from './founder-comments';
import { besideMarks } from './headline-marks';
import { bare, type Reading } from './reading';

/** The lines printed above and below the headline. */
export type Beside = { kicker: Reading<string> | null; subtitle: Reading<string> | null };

const longest = 90;
const clean = (text: string): string => text.replace(/[\s\u3000]+/g, ' ').trim();
const isLine = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= longest &&
  findDates(text).length === 0 &&
  readCreditLine(text).length === 0 &&
  !/来源|位置|首页|字号|分享|浏览|点击/.test(text);

/** Kicker and subtitle: from Founder's comments and marks of content systems, else a line `——…` right under the headline. */
export function readBeside(facts: PageFacts, headline: string, element: Element | null): Beside {
  const founder = (field: string): Reading<string> | null => {
    const value = facts.founder.get(field);
    return value ? { value, from: 'Founder comment', sure: 0.95 } : null;
  };
  const marked = element ? markedLines(facts, element) : { kicker: null, subtitle: null };
  return {
    kicker: other(founder('kicker') ?? marked.kicker, headline),
    subtitle: other(founder('subtitle') ?? marked.subtitle ?? dashedLine(facts, headline), headline),
  };
}

const other = (reading: Reading<string> | null, headline: string): Reading<string> | null =>
  reading && bare(reading.value) !== '' && !bare(headline).includes(bare(reading.value)) ? reading : null;

function markedLines({ page }: PageFacts, headline: Element): Beside {
  const beside: Beside = { kicker: null, subtitle: null };
  for (const { name, selector, sure, field } of besideMarks)
    for (const element of [...page.document.querySelectorAll(selector)].slice(0, 20)) {
      const text = clean(spacedText(element));
      if (
        !isLine(text) ||
        !isNeighbour(element, headline) ||
        element.contains(headline) ||
        headline.contains(element) ||
        element.querySelector('a[href], img, p, li')
      )
        continue;
      const above = (headline.compareDocumentPosition(element) & 2) !== 0;
      const at = field === 'either' ? (above ? 'kicker' : 'subtitle') : field;
      if ((at === 'kicker') === above || field !== 'either') beside[at] ??= { value: text, from: name, sure };
    }
  return beside;
}

/** Whether two elements stand in one small box: at most three levels up, and little else in it. */
function isNeighbour(element: Element, headline: Element): boolean {
  let box: Element | null = headline.parentElement;
  for (let up = 0; up < 4 && box; up += 1, box = box.parentElement) if (box.contains(element)) return true;
  return false;
}

/** A line that opens with a dash within two lines below the headline is its subtitle. */
function dashedLine({ lines, end }: PageFacts, headline: string): Reading<string> | null {
  const at = lines
    .slice(0, end)
    .findLastIndex(({ text, linked }: PageLine) => bare(text) === bare(headline) && linked === 0);
  const next =
    at < 0
      ? undefined
      : lines.slice(at + 1, at + 3).find(({ text }) => /^(?:——|－－|──|--)[^—－─-]/.test(text));
  return next && next.text.length <= longest && !/。/.test(next.text)
    ? { value: next.text, from: 'line under the headline', sure: 0.8 }
    : null;
}

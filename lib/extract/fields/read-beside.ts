import { findDates } from '@/lib/text/parse-date';
import { readCreditLine } from '@/lib/text/read-credit-line';
import { cleanLine } from '../line-text';
import { spacedText } from './founder-comments';
import { besideMarks } from './headline-marks';
import { markedBy } from './named-elements';
import type { PageFacts } from './page-facts';
import type { PageLine } from './page-lines';
import { bare, type Reading } from './reading';

/** The lines printed above and below the headline. */
type Beside = { kicker: Reading<string> | null; subtitle: Reading<string> | null };

const longest = 90;
const isLine = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= longest &&
  findDates(text).length === 0 &&
  readCreditLine(text).length === 0 &&
  !/来源|位置|首页|字号|分享|浏览|点击|^[（(]?原标?题[:：]/.test(text);

/**
 * Kicker and subtitle: from Founder's comments and marks of content systems, else a line `——…` right under the headline
 * or a heading that stands beside it. `taken` are names of site and columns, which are neither.
 */
export function readBeside(
  facts: PageFacts,
  headline: string,
  element: Element | null,
  taken: readonly string[],
): Beside {
  const founder = (field: string): Reading<string> | null => {
    const value = facts.founder.get(field);
    return value ? { value, from: 'Founder comment', sure: 0.95 } : null;
  };
  const marked = element ? markedLines(facts, element) : { kicker: null, subtitle: null };
  return {
    kicker: other(
      founder('kicker') ??
        marked.kicker ??
        heading(element, 'previousElementSibling', taken) ??
        cell(element, -1, taken),
      headline,
    ),
    subtitle: other(
      founder('subtitle') ??
        marked.subtitle ??
        dashedLine(facts, headline) ??
        heading(element, 'nextElementSibling', taken) ??
        cell(element, 1, taken),
      headline,
    ),
  };
}

const other = (reading: Reading<string> | null, headline: string): Reading<string> | null =>
  reading && bare(reading.value) !== '' && !bare(headline).includes(bare(reading.value)) ? reading : null;

function markedLines({ named }: PageFacts, headline: Element): Beside {
  const beside: Beside = { kicker: null, subtitle: null };
  for (const { name, sure, field, ...marks } of besideMarks)
    for (const element of markedBy(named, marks).slice(0, 20)) {
      const text = cleanLine(spacedText(element));
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
      beside[at] ??= { value: text, from: name, sure };
    }
  return beside;
}

/** Whether an element stands in one of the four boxes around the headline. */
function isNeighbour(element: Element, headline: Element): boolean {
  let box: Element | null = headline.parentElement;
  for (let up = 0; up < 4 && box; up += 1, box = box.parentElement) if (box.contains(element)) return true;
  return false;
}

/** A line that opens with a dash within two lines below the headline is its subtitle. */
function dashedLine({ lines, end }: PageFacts, headline: string): Reading<string> | null {
  const title = bare(headline);
  const at = lines
    .slice(0, end)
    .findLastIndex(
      ({ text, linked }: PageLine) =>
        linked === 0 && text.length <= headline.length * 2 + 20 && bare(text) === title,
    );
  const next =
    at < 0
      ? undefined
      : lines.slice(at + 1, at + 3).find(({ text }) => /^(?:——|－－|──|--)[^—－─-]/.test(text));
  return next && next.text.length <= longest && !/。/.test(next.text)
    ? { value: next.text, from: 'line under the headline', sure: 0.8 }
    : null;
}

/** A heading right before or behind the headline's is its kicker or subtitle; column names are short, and known. */
function heading(
  headline: Element | null,
  side: 'previousElementSibling' | 'nextElementSibling',
  taken: readonly string[],
): Reading<string> | null {
  const only =
    headline && headline[side] === null && headline.parentElement?.children.length === 1
      ? headline.parentElement
      : headline;
  const element = only?.[side];
  if (!element || !/^H[1-5]$/.test(element.nodeName) || element.querySelector('a[href], img')) return null;
  const text = cleanLine(spacedText(element));
  const known = taken.some((name) => bare(name) === bare(text));
  if (
    !isLine(text) ||
    known ||
    text.length < 6 ||
    text.length > 60 ||
    /[。：:]$|^[一二三四五六七八九十\d]{1,2}[、.．]/.test(text)
  )
    return null;
  return { value: text, from: 'heading beside the headline', sure: 0.6 };
}

/** Digital newspapers set kicker, headline and subtitle as rows of one small table, a cell in each. */
function cell(headline: Element | null, step: -1 | 1, taken: readonly string[]): Reading<string> | null {
  const row = headline?.closest('tr');
  const rows = [...(row?.parentElement?.children ?? [])];
  if (!row || rows.length > 8 || rows.some(({ children }) => children.length !== 1)) return null;
  const beside = rows[rows.indexOf(row) + step];
  if (!beside || bare(row.textContent ?? '') !== bare(headline?.textContent ?? '')) return null;
  if (beside.querySelector('a[href], img, table')) return null;
  const text = cleanLine(spacedText(beside));
  const known = taken.some((name) => bare(name) === bare(text));
  const fits = isLine(text) && !known && text.length >= 4 && !/[。：:]$/.test(text);
  return fits ? { value: text, from: 'cell beside the headline', sure: 0.6 } : null;
}

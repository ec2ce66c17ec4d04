import { squashed } from '../line-text';
import type { Item } from './items';

/** The longest line that is taken for a heading. */
const longest = 45;
/** The longest line that is taken for a heading though nothing but its standing alone says so. */
const longestPlain = 26;

const sentenceEnd = /[。；，,;、：:…]$|[。！？][”"」』]$/;
const numbered =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十\d]{1,3}[章节篇部]|[一二三四五六七八九十]{1,2}(?:是|为)?[\s　])/;
const ornament =
  /^(?:part|no|chapter|step|vol|p)?[\s.．·#-]*(?:0?\d{1,2}|[一二三四五六七八九十]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])[\s.．、·/|-]*$/i;
const signature = /^\d{2,4}年\d{1,2}月|记者|通讯员|编辑|作者|^[（(].*[）)]$|^附件|^图|https?:/;

/**
 * Makes headings of lines that head a section: numbered, bold throughout, or short lines without a sign that stand
 * alone the same way several times. Ornamental numbers above a heading go; a heading printed in two lines is joined.
 */
export function findHeadings(items: Item[]): void {
  dropOrnaments(items);
  const lines = items.filter((item) => !item.removed && item.kind !== 'picture');
  const plain = plainHeads(lines);
  lines.forEach((item, at) => {
    if (item.kind !== 'text' || !headsSomething(lines, at)) return;
    if (plain.has(item) || isHeading(item)) item.level = 3;
  });
  joinHeads(lines);
}

function dropOrnaments(items: readonly Item[]): void {
  const lines = items.filter((item) => !item.removed && item.kind !== 'picture');
  lines.forEach((item, at) => {
    const next = lines[at + 1];
    if (!ornament.test(item.text) || !next || next.text.length > longest || sentenceEnd.test(next.text))
      return;
    item.removed = 'ornamental number';
    if (next.kind === 'text') next.level = 3;
  });
}

function isHeading({ element, text }: Item): boolean {
  if (text.length > longest || text.length < 2 || sentenceEnd.test(text)) return false;
  return (
    (numbered.test(text) && !/[，。；]/.test(text.slice(3))) || (isBold(element) && !signature.test(text))
  );
}

/** A heading has text after it, before the report ends. */
const headsSomething = (lines: readonly Item[], at: number): boolean =>
  lines
    .slice(at + 1, at + 6)
    .some((next) => next.text.length > lines[at]!.text.length || next.kind !== 'text');

/** Short lines without any sign, each between prose: headings where the report does so twice or more. */
function plainHeads(lines: readonly Item[]): ReadonlySet<Item> {
  const heads = lines.filter(
    (item, at) =>
      item.kind === 'text' &&
      item.text.length <= longestPlain &&
      squashed(item.text).length >= 4 &&
      !/[，。！？；：,.!?;:、]/.test(item.text) &&
      !signature.test(item.text) &&
      (lines[at + 1]?.text.length ?? 0) >= 40 &&
      (lines[at - 1]?.text.length ?? 40) >= 30,
  );
  return new Set(heads.length >= 2 ? heads : []);
}

/** Whether every word of a line is bold. */
function isBold(element: Element): boolean {
  const whole = squashed(element.textContent ?? '').length;
  if (element.closest('strong,b')) return true;
  const heavy =
    'strong,b,[style*="font-weight:bold" i],[style*="font-weight: bold" i],[style*="font-weight:7"],[style*="font-weight: 7"]';
  if (element.matches(heavy)) return true;
  let bold = 0;
  for (const part of element.querySelectorAll(heavy))
    if (!part.parentElement?.closest(heavy) || !element.contains(part.parentElement.closest(heavy)))
      bold += squashed(part.textContent ?? '').length;
  return whole > 0 && bold >= whole;
}

/** Joins headings that are one heading in two lines: a box holds these two lines and nothing else. */
function joinHeads(lines: readonly Item[]): void {
  lines.forEach((item, at) => {
    const next = lines[at + 1];
    if (
      !next ||
      item.level === 0 ||
      next.level === 0 ||
      item.removed ||
      next.level !== item.level ||
      numbered.test(next.text)
    )
      return;
    const box = item.element.parentElement;
    if (!box || !box.contains(next.element)) return;
    if (squashed(box.textContent ?? '').length > squashed(item.text + next.text).length + 4) return;
    next.text = `${item.text} ${next.text}`;
    next.joined = item.element;
    item.removed = 'joined with the heading’s next line';
  });
}

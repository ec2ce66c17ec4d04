import type { Item } from './items';
import { squashed } from './line-text';

/** The longest line that is taken for a heading. */
const longest = 42;

const sentenceEnd = /[。；，,;、]$/;
const numbered = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十\d]{1,3}[章节部分])/;

/** Makes headings of lines that head a section: bold throughout, or numbered and without a sentence's end. */
export function findHeadings(items: readonly Item[]): void {
  items.forEach((item, at) => {
    if (item.kind !== 'text' || item.removed || item.text.length > longest || sentenceEnd.test(item.text)) return;
    const followed = items.slice(at + 1).some((next) => !next.removed && next.kind === 'text' && next.text.length > item.text.length);
    if (!followed) return;
    if (isBold(item.element) || numbered.test(item.text)) item.level = 3;
  });
}

/** Whether every word of a line is bold. */
function isBold(element: Element): boolean {
  const whole = squashed(element.textContent ?? '').length;
  if (element.closest('strong,b')) return true;
  let bold = 0;
  for (const part of element.querySelectorAll('strong,b,[style*="bold"],[style*="font-weight:7"],[style*="font-weight: 7"]'))
    if (!part.parentElement?.closest('strong,b,[style*="bold"]')) bold += squashed(part.textContent ?? '').length;
  return whole > 0 && bold === whole;
}

const pad = (digits: string): string => digits.padStart(2, '0');
const chineseDigits = '〇一二三四五六七八九';

const toDigits = (text: string): string =>
  text
    .replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[○０零]/g, '〇');

/** `二〇二四年三月五日` and `十二月二十一日` as digits; other text stays. */
function chineseDate(text: string): string {
  const written =
    /([一二][〇一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/.exec(
      text,
    );
  if (!written) return '';
  const year = [...(written[1] ?? '')].map((sign) => chineseDigits.indexOf(sign)).join('');
  return `${year}-${small(written[2] ?? '')}-${small(written[3] ?? '')}`;
}

/** A number from 1 to 31 in Chinese numerals, as two digits. */
function small(text: string): string {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['〇', text];
  const ten = tens === '' ? 1 : Math.max(0, chineseDigits.indexOf(tens));
  const one = ones === '' ? 0 : chineseDigits.indexOf(ones);
  return pad(String(ten * 10 + one));
}

const printed = /((?:19|20)\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/;

/** The first full date of a text as ISO 8601 (`2025-03-14`), or null; `11-20` alone is none. */
export function readDate(text: string): string | null {
  const plain = toDigits(text);
  const found = printed.exec(plain);
  const iso = found ? `${found[1]}-${pad(found[2] ?? '')}-${pad(found[3] ?? '')}` : chineseDate(plain);
  const [, month = 0, day = 0] = iso.split('-').map(Number);
  return iso && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? iso : null;
}

/** Whether a line is nothing but a date, as it closes a letter or a notice. */
const isDateLine = (line: string): boolean =>
  /^[（(]?\s*(?:(?:19|20)\d\d\s?[-/.年]|[一二][〇○零一二三四五六七八九]{3}年)[\d\s月日./\-一二三四五六七八九十]{3,14}[）)]?$/.test(
    line.trim(),
  );

/** The publication date: printed in the byline or issue lines, or closing the piece; event dates in the text are none. */
export function readPublished(metadata: readonly string[], paragraphs: readonly string[]): string | null {
  for (const line of metadata) {
    const date = readDate(line);
    if (date) return date;
  }
  const closing = paragraphs.slice(-4).findLast(isDateLine);
  const bracketed = /[（(][^（()）]{0,20}?((?:19|20)\d\d年\d{1,2}月\d{1,2}日)[）)]\s*$/.exec(
    paragraphs.at(-1) ?? '',
  );
  return readDate(closing ?? bracketed?.[1] ?? '');
}

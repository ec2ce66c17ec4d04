import { chineseNumeralCharacters, parseChineseNumeral } from '@/lib/text/chinese-numerals';

/** A number as it stands in a compact text; `value` has 万 and 亿 multiplied out. */
export type NumberToken = {
  start: number;
  end: number;
  value: number;
  isChinese: boolean;
  /** 余, 多 or 来 stood inside it (460余万) or directly after it (260余场). */
  hasMore: boolean;
  /** It is written by a place alone (近百名, 千余人). */
  isBarePlace: boolean;
  /** A share written out: 百分之九十, 三分之一, 一半. */
  isShare: boolean;
};

const maxDigits = 15;
const multipliers: Record<string, number> = {
  万亿: 1e12,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  百: 100,
};
const multiplier = /(?:余|多)?(万亿|千万|百万|十万|亿|万|千(?![克米瓦伏卡帕])|百)(?!分之)(?:余|多)?/y;
const share = /([一二三四五六七八九十百千万]{1,4}|\d{1,3})分之([一二两三四五六七八九十百点\d.]{1,8})/y;
const half = /一半|过半(?![年月个天小百])|近半数?(?![年月个天小百世径])|半数(?!以下)/y;
/** 三成五 is 35 percent, 三成半 too. */
const tenths = /([一二三四五六七八九])成([一二三四五六七八九半])(?![十百千万个名人例项年月])/y;
const slashShare = /([1-9])\/([2-9]|10)(?![\d/万])/y;
const more = /[余多来](?=[^\s余多来])/y;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** All numbers of a compact text, in order: Arabic and Chinese, with multipliers, and shares written out. Linear time. */
export function readNumbers(text: string): NumberToken[] {
  const numbers: NumberToken[] = [];
  let index = 0;
  while (index < text.length) {
    const character = text[index] ?? '';
    if (!mayStart.has(character)) {
      index += 1;
      continue;
    }
    const token = readNumber(text, index);
    if (token && !Number.isNaN(token.value)) numbers.push(token);
    index = token?.end ?? Math.max(index + 1, endOfRun(text, index, runOf(character)));
  }
  return numbers;
}

const digits = new Set('0123456789');
const numerals = new Set(chineseNumeralCharacters);
const mayStart = new Set([...digits, ...numerals, '半', '过', '近']);
const runOf = (character: string): Set<string> => (digits.has(character) ? digits : numerals);

function endOfRun(text: string, start: number, run: Set<string>): number {
  let index = start;
  while (run.has(text[index] ?? '')) index += 1;
  return index;
}

function readNumber(text: string, start: number): NumberToken | null {
  const part = readShare(text, start);
  const isDigit = digits.has(text[start] ?? '');
  if (part) return { ...plain, ...part, start, isChinese: !isDigit, isShare: true };
  if (isDigit) return readArabic(text, start);
  return numerals.has(text[start] ?? '') ? readChinese(text, start) : null;
}

function readShare(text: string, start: number): { end: number; value: number } | null {
  const halves = match(half, text, start);
  if (halves) return { end: start + halves[0].length, value: 50 };
  const [printed = '', tens = '', ones = ''] = match(tenths, text, start) ?? [];
  if (printed) {
    const rest = ones === '半' ? 5 : (parseChineseNumeral(ones) ?? 0);
    return { end: start + printed.length, value: (parseChineseNumeral(tens) ?? 0) * 10 + rest };
  }
  const slash = match(slashShare, text, start);
  if (slash && !/[\d/.]/.test(text[start - 1] ?? ''))
    return { end: start + slash[0].length, value: roundShare(Number(slash[1]) / Number(slash[2])) };
  const parts = match(share, text, start);
  if (!parts) return null;
  const [whole, part] = [parts[1], parts[2]].map(
    (numeral = '') =>
      multipliers[numeral] ?? (/\d/.test(numeral) ? Number(numeral) : parseChineseNumeral(numeral)),
  );
  if (!whole || part === null || part === undefined) return null;
  const value = whole < 100 ? roundShare(part / whole) : (part * 100) / whole;
  return { end: start + parts[0].length, value };
}

/** Percent with one decimal: 三分之一 → 33.3. */
const roundShare = (ratio: number): number => Math.round(ratio * 1000) / 10;

/** Dotted runs (2024.3.15) and runs too long to count are passed over whole. */
function readArabic(text: string, start: number): NumberToken | null {
  let end = endOfRun(text, start, digits);
  let dots = 0;
  while (text[end] === '.' && digits.has(text[end + 1] ?? '')) {
    dots += 1;
    end = endOfRun(text, end + 1, digits);
  }
  const value = dots > 1 || end - start > maxDigits ? Number.NaN : Number(text.slice(start, end));
  if (Number.isNaN(value)) return { ...plain, start, end, value, isChinese: false };
  return withMultiplier(text, { start, end, value, isChinese: false });
}

function readChinese(text: string, start: number): NumberToken {
  const wholeEnd = endOfRun(text, start, numerals);
  const end = text[wholeEnd] === '点' ? Math.max(wholeEnd, decimalsEnd(text, wholeEnd + 1)) : wholeEnd;
  const value = end - start > maxDigits ? null : parseChineseNumeral(text.slice(start, end));
  if (value === null) return { ...plain, start, end, value: Number.NaN, isChinese: true };
  return withMultiplier(text, { start, end, value, isChinese: true });
}

/** 三点五 is a decimal, 三点 a time of day. */
const decimalsEnd = (text: string, start: number): number => {
  const end = endOfRun(text, start, numerals);
  return end > start ? end : 0;
};

const plain = { hasMore: false, isBarePlace: false, isShare: false };

function withMultiplier(
  text: string,
  token: Pick<NumberToken, 'start' | 'end' | 'value' | 'isChinese'>,
): NumberToken {
  const isBarePlace = token.isChinese && /^[百千万亿]+$/.test(text.slice(token.start, token.end));
  const times = match(multiplier, text, token.end);
  let { end, value } = token;
  let hasMore = false;
  if (times) {
    end += times[0].length;
    value = Math.round(value * (multipliers[times[1] ?? ''] ?? 1) * 1e6) / 1e6;
    hasMore = /[余多]/.test(times[0]);
  }
  const after = match(more, text, end);
  if (after) {
    end += 1;
    hasMore = true;
  }
  return { ...token, end, value, hasMore, isBarePlace, isShare: false };
}

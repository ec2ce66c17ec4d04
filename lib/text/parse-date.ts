/** A date as it stands in a text. `date` is ISO 8601: a plain date, or with time and zone where a time is printed. */
export type FoundDate = { text: string; date: string; at: number };

const months = 'jan feb mar apr may jun jul aug sep oct nov dec';
const digitsOf = '〇一二三四五六七八九';

const clock =
  '(?:[\\sT,，(（/|_-]{0,4}(?:(?:星期|周|週|礼拜)[一二三四五六日天][)）]?|\\([一二三四五六日]\\)|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?)?[\\sT,，(（|_-]{0,4}(?:(?:HKT|CST|BJT|GMT\\+8|北京时间)\\s?)?(?<half>上午|下午|晚上|凌晨|中午|早上|傍晚|[ap]\\.?m\\.?)?\\s{0,2}(?<hour>[01]?\\d|2[0-4])\\s?(?:[:时時點点]\\s?(?<minute>[0-5]\\d)(?:\\s?[:分]\\s?(?<second>[0-5]\\d)(?:\\.\\d{1,9})?)?(?!\\d))\\s?[分秒]?\\s?(?<after>[ap]\\.?m\\.?)?\\s?(?<zone>Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?';
const forms: readonly RegExp[] = [
  /(?<!\d)(?<hour>1[0-2]|0?[1-9])[:.](?<minute>[0-5]\d)\s?(?<half>[ap]m)\s{1,3}(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>20\d{2})(?!\d)/giu,
  /(?<!\d|\d:)(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?\s{1,3}(?<year>20\d{2})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})日?(?!\d)(?!\s{0,3}\d{1,2}:)/giu,
  new RegExp(
    `(?<![\\d.])(?<year>(?:19|20)\\d{2})\\s{0,2}[-/.年\\s]\\s{0,2}(?<month>\\d{1,2})\\s{0,2}[-/.月]\\s{0,2}(?<day>\\d{1,2})(?!\\d)\\s{0,2}(?:日|号|號)?${clock}`,
    'giu',
  ),
  new RegExp(
    `(?:民國|中華民國)\\s?(?<roc>\\d{2,3})\\s?[年./-]\\s?(?<month>\\d{1,2})\\s?[月./-]\\s?(?<day>\\d{1,2})\\s?日?${clock}`,
    'giu',
  ),
  new RegExp(
    `(?<written>[一二][〇零○一二三四五六七八九]{3})年(?<wmonth>[正一二三四五六七八九十]{1,2})月(?<wday>[一二三四五六七八九十]{1,3})日${clock}`,
    'giu',
  ),
  new RegExp(
    `(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>(?:19|20)\\d{2})${clock}`,
    'giu',
  ),
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,?\\s(?<year>(?:19|20)\\d{2})${clock}`,
    'giu',
  ),
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>20\\d{2})(?!\\d)${clock}`, 'giu'),
];

const pad = (number: number): string => String(number).padStart(2, '0');

/**
 * Every full date of a text, in order, in the forms Chinese, Hong Kong, Taiwan and English pages print. A time without
 * a zone is the page's own, UTC+8; one in UTC is given at UTC+8. Dates without a year are none.
 */
export function findDates(text: string): FoundDate[] {
  const plain = text.normalize('NFKC').replace(/○/g, '〇');
  if (!/\d|年/.test(plain)) return [];
  const found: FoundDate[] = [];
  for (const form of forms)
    for (const match of plain.matchAll(form)) {
      const date = isoOf(match.groups ?? {});
      if (
        date &&
        !found.some(
          ({ at, text: said }) => match.index < at + said.length && at < match.index + match[0].length,
        )
      )
        found.push({ text: match[0].trim(), date, at: match.index });
    }
  return found.sort((one, other) => one.at - other.at);
}

/** The date and time an instant has in China, with seconds: `seconds` counts from 1970 in UTC. */
export function chinaTime(seconds: number): string {
  return `${new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 19)}+08:00`;
}

type Parts = Record<string, string | undefined>;

function isoOf(parts: Parts): string | null {
  const year = parts.year
    ? Number(parts.year)
    : parts.roc
      ? Number(parts.roc) + 1911
      : writtenYear(parts.written ?? '');
  const month = parts.name
    ? months.split(' ').indexOf(parts.name.toLowerCase()) + 1
    : numberOf(parts.month ?? parts.wmonth ?? '');
  const day = numberOf(parts.day ?? parts.wday ?? '');
  if (year < 1990 || year > 2099 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month))
    return null;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return parts.hour === undefined ? date : withTime(date, parts);
}

const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function withTime(date: string, { hour = '', minute = '', second, half, after, zone }: Parts): string {
  const late = /下午|晚|傍晚|^p/i.test(half ?? after ?? '');
  const early = /^a|凌晨|上午|早/i.test(half ?? after ?? '');
  const clockHour = Number(hour);
  const full = late && clockHour < 12 ? clockHour + 12 : early && clockHour === 12 ? 0 : clockHour;
  if (full > 23) return date;
  const time = `${pad(full)}:${minute}${second === undefined ? '' : `:${second}`}`;
  if (zone === undefined || zone.startsWith('+08')) return `${date}T${time}+08:00`;
  if (!/^(?:Z|UTC|GMT|[+-]00:?00)$/i.test(zone))
    return `${date}T${time}${zone.replace(/^(.{3})(\d\d)$/, '$1:$2')}`;
  const instant = chinaTime(Date.parse(`${date}T${pad(full)}:${minute}:${second ?? '00'}Z`) / 1000);
  return second === undefined ? instant.replace(/:\d\d\+/, '+') : instant;
}

const writtenYear = (text: string): number =>
  Number([...text].map((sign) => Math.max(0, digitsOf.indexOf(sign.replace('零', '〇')))).join(''));

/** Digits, or a Chinese numeral up to 三十一. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['〇', text.replace('正', '一')];
  return (tens === '' ? 1 : digitsOf.indexOf(tens)) * 10 + Math.max(0, digitsOf.indexOf(ones || '〇'));
}

/** The day of a date in an address (`/2019/0615/`, `t20241128_1`, `2024-04/19`), or empty. */
export function addressDay(address: string): string {
  const found =
    /(?<!\d)(20\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d{1,3}(?:\D|$))/.exec(address) ??
    /(?<!\d)(20\d{2})\/(\d{1,2})\/(\d{1,2})\//.exec(address) ??
    /\/([12]\d)\/(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\//.exec(address);
  if (!found) return '';
  const [, year = '', month = '', day = ''] = found;
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

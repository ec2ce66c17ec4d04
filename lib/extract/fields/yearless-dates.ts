import type { Published } from '@/lib/schema/report';
import type { InfoLine } from './info-lines';
import type { Reading } from './reading';

const addressYear = /(?<!\d)(20[0-3]\d)(?=\D|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?(?!\d))/;
const dayAndTime =
  /(?<![\d年/.-])(0?[1-9]|1[0-2])\s?[-/月]\s?(0?[1-9]|[12]\d|3[01])日?(?:\s?[(（][日一二三四五六][)）])?\s{1,3}([01]?\d|2[0-3]):([0-5]\d)(?!\d)/;
const withYear = /(?:19|20)\d\d\s?[-/.年]/;
const longest = 90;

/** The day and time a line prints without a year, as printed. */
export const yearlessTime = (text: string): string | undefined => dayAndTime.exec(text)?.[0];

/**
 * Day and time printed beside the headline without their year (`03-13 09:22`), as templates of lists and mobile pages do:
 * the address tells the year, where it holds one. Times are in UTC+8.
 */
export function yearlessDates(address: string, info: readonly InfoLine[]): Reading<Published>[] {
  const year = addressYear.exec(address.replace(/^https?:\/\/[^/]*/, ''))?.[1];
  if (!year) return [];
  return info.flatMap(({ text, where, near }): Reading<Published>[] => {
    if (where !== 'head' || text.length > longest || withYear.test(text)) return [];
    const [printed, month = '', day = '', hour = '', minute = ''] = dayAndTime.exec(text) ?? [];
    if (!printed) return [];
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${hour.padStart(2, '0')}:${minute}+08:00`;
    return [
      { value: { text: printed, date }, from: `line and address: ${text.slice(0, 40)}`, sure: 0.6 * near },
    ];
  });
}

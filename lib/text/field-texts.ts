import type { Region } from '@/lib/schema/reading';
import type { Published } from '@/lib/schema/report';
import { readDate } from '@/lib/text/read-published';

/** Names as one line, as a newspaper prints them. */
export const namesToText = (names: readonly string[]): string => names.join('、');

/** Names typed on one line: parted by 、, commas or semicolons, or by blanks where none of those stands. */
export function textToNames(text: string): string[] {
  const parted = /[、，,；;]/.test(text) ? text.split(/[、，,；;]/) : text.split(/\s/);
  return [...new Set(parted.map((name) => name.trim()).filter(Boolean))];
}

/** A column's path as one line. */
export const pathToText = (path: readonly string[]): string => path.join(' › ');

/** A path typed with any of the usual signs between its steps. */
export const textToPath = (text: string): string[] =>
  text
    .split(/[›»>＞→|｜/]/)
    .map((step) => step.trim())
    .filter(Boolean);

/** Province, city and county as one line; what is unknown is left out. */
export const regionToText = ({ province, city, county }: Region): string =>
  pathToText([province, city, county].filter(Boolean));

const municipality = /^(?:北京|天津|上海|重庆)市?$/;
const provinceName = /(?:省|自治区|特别行政区|兵团)$/;
const countyName = /[县区旗]$/;

/** A region typed as a path or by blanks; each step goes where its last character says it belongs. */
export function textToRegion(text: string): Region {
  const region: Region = { province: '', city: '', county: '' };
  for (const step of textToPath(text.replace(/\s+/g, '›'))) {
    if (!region.province && (provinceName.test(step) || municipality.test(step))) region.province = step;
    else if (!region.city && !countyName.test(step)) region.city = step;
    else region.county ||= step;
  }
  return region;
}

/** A publication time as it is read at a glance: `2025-01-27 20:02`; the printed words where it is no date. */
export const publishedToText = ({ text, date }: Published): string =>
  date === null
    ? text
    : date
        .replace(/(?:Z|[+-]\d\d:?\d\d)$/, '')
        .replace(/(?<=T\d\d:\d\d):00$/, '')
        .replace('T', ' ');

const clock = /(?:^|[^\d:：])(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?(?!\d)/;

/** A typed publication time, in Chinese standard time; its date is null where no full date stands in it. */
export function textToPublished(text: string): Published {
  const day = readDate(text);
  if (!day) return { text, date: null };
  const [, hour = '', minute = '', second = '00'] = clock.exec(text) ?? [];
  if (!hour || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return { text, date: day };
  return { text, date: `${day}T${hour.padStart(2, '0')}:${minute}:${second}+08:00` };
}

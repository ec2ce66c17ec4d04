/** China keeps one zone. */
const newsroomZone = 'Asia/Shanghai';

/** The calendar day of an instant in a zone, as `2025-01-27`. Throws a RangeError for a zone there is not. */
export function localDay(instant: string, timeZone: string = newsroomZone): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The day a report bears: that of the page's own zone, as printed; empty where there is none. */
export const printedDay = (date: string | null): string => /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0] ?? '';

import { languageTag, text } from '@/lib/platform/texts';

/** A month as a head of the list: `2025年3月`. */
export function monthText(month: string): string {
  if (!/^\d{4}-\d{2}$/.test(month)) return text('list_no_date');
  const format = new Intl.DateTimeFormat(languageTag(), { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

/** Made once: making a format takes longer than using it a hundred times. */
const localDay = new Intl.DateTimeFormat('sv-SE');

/** A published date or an instant as a day, the way lists show it: `2025-03-01`; instants in the reader's own zone. */
export function dayText(date: string | null): string {
  if (date === null || date === '') return '';
  return date.endsWith('Z') ? localDay.format(new Date(date)) : date.slice(0, 10);
}

/** An instant in the reader's own zone, to the minute. */
export const instantText = (instant: string): string =>
  new Intl.DateTimeFormat(languageTag(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  );

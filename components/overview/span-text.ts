import { languageTag } from '@/lib/platform/texts';

/** A month (`2024-03`) or a year (`2024`) in the reader's language. */
export function spanText(span: string): string {
  const isYear = span.length === 4;
  const format = new Intl.DateTimeFormat(languageTag(), {
    year: 'numeric',
    ...(!isYear && { month: 'long' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${span}${isYear ? '-01' : ''}-01T00:00:00Z`));
}

const shortText = (span: string): string => {
  const isYear = span.length === 4 || span.endsWith('-01');
  const format = new Intl.DateTimeFormat(languageTag(), {
    ...(isYear ? { year: 'numeric' } : { month: 'short' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${span.slice(0, 4)}-${span.slice(5) || '01'}-01T00:00:00Z`));
};

/** Labels nearer to each other than this, in CSS pixels, would run together. */
const apart = 56;

/**
 * Which spans of an axis are labelled, by their places: Januaries with their year before all others, then months as
 * far as there is room between them.
 */
export function axisLabels(spans: readonly string[], step: number): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  const isFree = (place: number): boolean =>
    [...labels.keys()].every((at) => Math.abs(at - place) * step >= apart);
  const isYear = (span: string): boolean => span.length === 4 || span.endsWith('-01');
  // Where no year begins, the first month tells it.
  const [first] = spans;
  if (first !== undefined && !isYear(first) && !spans.slice(0, Math.ceil((2 * apart) / step)).some(isYear))
    labels.set(0, spanText(first));
  for (const wanted of [isYear, () => true])
    spans.forEach((span, place) => {
      if (wanted(span) && isFree(place)) labels.set(place, shortText(span));
    });
  return labels;
}

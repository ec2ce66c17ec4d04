import { languageTag } from '@/lib/platform/texts';

let made: { language: string; format: Intl.NumberFormat } | undefined;

/** A number as the reader's language writes it: 12,480. Its format is made once: that takes longer than using it. */
export function numberText(value: number): string {
  const language = languageTag();
  if (made?.language !== language)
    made = { language, format: new Intl.NumberFormat(language, { maximumFractionDigits: 6 }) };
  return made.format.format(value);
}

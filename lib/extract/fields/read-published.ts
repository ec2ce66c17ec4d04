import type { Published } from '@/lib/schema/report';
import { addressDay } from '@/lib/text/parse-date';
import type { InfoLine } from './info-lines';
import { namedDates, scriptDates } from './named-dates';
import type { PageFacts } from './page-facts';
import { printedDates } from './printed-dates';
import { best, type Reading } from './reading';
import { yearlessDates } from './yearless-dates';

/**
 * When the report was published. What is printed beside the headline decides, with the precision printed; meta elements,
 * JSON-LD and script variables stand in where nothing is printed. Comments, today's date in the header, copyright years
 * and related stories are not looked at or stand below.
 */
export function readPublished(
  facts: PageFacts,
  info: readonly InfoLine[],
  issue: boolean,
): Reading<Published> | null {
  const day = addressDay(facts.page.address);
  const found = [
    ...printedDates(facts, info, issue),
    ...namedDates(facts),
    ...scriptDates(facts),
    ...yearlessDates(facts.page.address, info),
  ];
  const readings = found.map((reading) => ({
    ...reading,
    sure: reading.sure + (day !== '' && reading.value.date?.startsWith(day) ? 0.2 : 0),
  }));
  const top = best(readings);
  if (top) return top;
  return day === '' ? null : { value: { text: day, date: day }, from: 'address', sure: 0.3 };
}

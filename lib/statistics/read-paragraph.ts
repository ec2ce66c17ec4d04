import { splitSentences } from '@/lib/text/split-sentences';
import { compactText, printed, type CompactText } from './compact-text';
import type { NamedFigure } from './figure-turn';
import type { MetricName } from './metric-name';
import { nameFigures } from './name-figures';
import { readMarkedSpans } from './marked-spans';
import { governingPeriods } from './governing-periods';
import { quoteOf } from './quote';
import { readQuantities, type Quantity } from './read-quantities';
import { isRank, rankUnit } from './read-rank';
import { refusalOf } from './refusals';

/** A figure of a paragraph, before its section and its metric key are known. */
type Figure = {
  metric: string;
  value: number;
  unit: string;
  qualifier: string;
  change: string;
  period: string;
  quote: string;
};

const around = 26;

/** Every statistic of a paragraph, in order; blanks, widths and line breaks inside it do not matter. Linear in its length. */
export function readParagraph(source: string): Figure[] {
  const compact = compactText(source);
  const counted = countedQuantities(compact);
  if (counted.length === 0) return [];
  const periodAt = governingPeriods(compact.text);
  const figures: Figure[] = [];
  let next = 0;
  let earlier: MetricName | null = null;
  for (const sentence of splitSentences(compact.text)) {
    const first = next;
    while ((counted[next]?.start ?? Infinity) < sentence.end) next += 1;
    const read = nameFigures(compact.text, counted.slice(first, next), sentence, earlier);
    earlier = read.last;
    for (const named of read.figures) figures.push(toFigure(compact, named, periodAt(named.quantity.start)));
  }
  return figures;
}

function countedQuantities(compact: CompactText): Quantity[] {
  const { text } = compact;
  const spans = readMarkedSpans(text);
  return readQuantities(text).filter((quantity) => {
    const situation = {
      quantity,
      before: text.slice(Math.max(0, quantity.start - around), quantity.start),
      after: text.slice(quantity.end, quantity.end + around),
      quoteLength: spans.quoteLength(quantity.numberStart),
      isTitled: spans.isTitled(quantity.numberStart),
    };
    if (!quantity.ordinal) return refusalOf(situation) === null;
    return (
      situation.quoteLength === 0 &&
      !situation.isTitled &&
      isRank(quantity, situation.before, situation.after)
    );
  });
}

function toFigure(compact: CompactText, named: NamedFigure, period: string): Figure {
  const { quantity } = named;
  return {
    metric: named.metric,
    value: quantity.value,
    unit: quantity.ordinal ? rankUnit(quantity) : quantity.unit,
    qualifier: named.qualifier,
    change: named.sign ? `${named.sign}${amount(compact, quantity)}` : '',
    period: named.period || period,
    quote: quoteOf(compact, quantity.start, quantity.end),
  };
}

/** An amount of change as printed; Chinese numerals and 成 as a plain number with their unit. */
function amount(compact: CompactText, quantity: Quantity): string {
  const digits = printed(compact, quantity.numberStart, quantity.numberEnd).replace(/[余多来\s]/g, '');
  const isPlain =
    !quantity.isChinese &&
    (quantity.unit !== '%' || /[%％]$/.test(printed(compact, quantity.numberStart, quantity.unitEnd)));
  return `${isPlain ? digits : quantity.value}${quantity.unit}`;
}

import type { Span } from '@/lib/text/split-sentences';
import { completeMetric } from './complete-metric';
import { distributedFigures } from './distributed-figures';
import { eachFigures } from './each-figures';
import { aroundFigure, type Construction, type NamedFigure, type Turn } from './figure-turn';
import { movedFigures } from './moved-figures';
import type { MetricName } from './metric-name';
import type { Quantity } from './read-quantities';
import { singleFigure } from './single-figure';
import { turnedFigures } from './turned-figures';

/** The constructions a figure may stand in, the more particular first. */
const constructions: readonly Construction[] = [
  distributedFigures,
  turnedFigures,
  movedFigures,
  eachFigures,
  singleFigure,
];

const maxHistory = 6;

/** The figures of a sentence and the name the next sentence may go on with. */
type NamedSentence = { figures: NamedFigure[]; last: MetricName | null };

/**
 * Names the figures of one sentence, in order; each may take its noun or verb from those before. `earlier` is the name the
 * sentence before ended with: a first figure of the same unit may speak of it (有床位1100张。今年再加200张).
 */
export function nameFigures(
  text: string,
  quantities: readonly Quantity[],
  sentence: Span,
  earlier: MetricName | null = null,
): NamedSentence {
  const figures: NamedFigure[] = [];
  const isContinued = earlier !== null && quantities[0]?.unit === earlier.unit;
  const history: MetricName[] = isContinued ? [{ ...earlier, verb: '', isSubset: false }] : [];
  for (let index = 0; index < quantities.length;) {
    const quantity = quantities[index];
    if (!quantity) break;
    const around = aroundFigure(text, quantities, index, sentence);
    const reading = read({ text, sentence, quantities, index, quantity, around, history });
    figures.push(...reading.figures.map((figure) => completed(text, figure)));
    if (reading.name) history.push(reading.name);
    if (history.length > maxHistory) history.shift();
    index += reading.taken;
  }
  return { figures, last: history.at(-1) ?? null };
}

const completed = (text: string, figure: NamedFigure): NamedFigure => ({
  ...figure,
  metric: completeMetric(figure.metric, text, figure.quantity.start, figure.quantity.unit),
});

function read(turn: Turn): NonNullable<ReturnType<Construction>> {
  for (const construction of constructions) {
    const reading = construction(turn);
    if (reading) return reading;
  }
  return { figures: [], taken: 1, name: null };
}

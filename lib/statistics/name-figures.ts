import type { Span } from '@/lib/text/split-sentences';
import { distributedFigures } from './distributed-figures';
import { aroundFigure, type Construction, type NamedFigure } from './figure-turn';
import { movedFigures } from './moved-figures';
import type { MetricName } from './metric-name';
import type { Quantity } from './read-quantities';
import { singleFigure } from './single-figure';

/** The constructions a figure may stand in, the more particular first. */
const constructions: readonly Construction[] = [distributedFigures, movedFigures, singleFigure];

const maxHistory = 6;

/** Names the figures of one sentence, in order; each may take its noun or verb from those before. */
export function nameFigures(text: string, quantities: readonly Quantity[], sentence: Span): NamedFigure[] {
  const named: NamedFigure[] = [];
  const history: MetricName[] = [];
  for (let index = 0; index < quantities.length;) {
    const quantity = quantities[index];
    if (!quantity) break;
    const around = aroundFigure(text, quantities, index, sentence);
    const turn = { text, sentence, quantities, index, quantity, around, history };
    let taken = 1;
    for (const construction of constructions) {
      const reading = construction(turn);
      if (!reading) continue;
      named.push(...reading.figures);
      if (reading.name) history.push(reading.name);
      taken = reading.taken;
      break;
    }
    if (history.length > maxHistory) history.shift();
    index += taken;
  }
  return named;
}

import { isCount, type MetricName } from './metric-name';
import { nameCount } from './name-count';
import { nameMeasure } from './name-measure';
import type { Quantity } from './read-quantities';
import type { Surroundings } from './surroundings';

/**
 * Names what a figure counts. `before` is the figure before it in the sentence, whose noun or verb it may share:
 * 引进博士11名、硕士136名; 梳理意见126条，办结119条.
 */
export function nameMetric(quantity: Quantity, around: Surroundings, before: MetricName | null): MetricName {
  const isChain = before?.isSubset === true && before.unit === quantity.unit && !/[；]/.test(around.left);
  const isSubset = /其中|当中/.test(around.left) || around.isBracket || isChain;
  const name = isCount(quantity)
    ? nameCount(quantity, around, before)
    : nameMeasure(quantity, around, before);
  return { ...name, unit: quantity.unit, isSubset };
}

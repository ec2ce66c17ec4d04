import type { Span } from '@/lib/text/split-sentences';
import { lengths, type MetricName } from './metric-name';
import { dropPeriods } from './periods';
import { nameMetric } from './name-metric';
import { appraisalRank, rankMetric } from './read-rank';
import type { Quantity } from './read-quantities';
import { endingVerb } from './verbs';
import { surroundingsOf, type Surroundings } from './surroundings';

/** A figure with what it counts and how it is hedged; `sign` where it is itself a growth or fall. */
export type NamedFigure = {
  quantity: Quantity;
  metric: string;
  qualifier: string;
  sign: '' | '+' | '-';
  /** A period said of this figure alone (由2020年的78.9%); empty where the sentence's own governs. */
  period: string;
};

/** The figure whose turn it is in its sentence, and the names of those read before it. */
export type Turn = {
  text: string;
  sentence: Span;
  quantities: readonly Quantity[];
  index: number;
  quantity: Quantity;
  around: Surroundings;
  /** Names of the figures read so far, the nearest last; changes leave none. */
  history: readonly MetricName[];
};

/** What a construction makes of a turn: the figures it read, how many quantities it took, and the name later ones may share. */
export type Construction = (
  turn: Turn,
) => { figures: NamedFigure[]; taken: number; name: MetricName | null } | null;

/** The name of the figure before, null at the beginning of a sentence. */
export const nameBefore = (turn: Turn): MetricName | null => turn.history.at(-1) ?? null;

/** The surroundings of a figure between its neighbours in the sentence. */
export function aroundFigure(
  text: string,
  quantities: readonly Quantity[],
  index: number,
  sentence: Span,
): Surroundings {
  const [last, quantity, next] = [quantities[index - 1], quantities[index], quantities[index + 1]];
  if (!quantity) throw new RangeError(`No figure ${index} in its sentence`);
  const around = surroundingsOf(
    text,
    quantity,
    last?.end ?? sentence.start,
    next?.start ?? sentence.end,
    last !== undefined,
  );
  const isOpen = around.left === '' || endingVerb(around.left) !== null;
  const link = next ? text.slice(quantity.end, next.start) : '，';
  if (next && around.right === '' && (link === '' || (link === '、' && isOpen)))
    around.right = surroundingsOf(
      text,
      next,
      next.start,
      quantities[index + 2]?.start ?? sentence.end,
      true,
    ).right;
  if (last && last.end === quantity.start && around.left === '')
    around.left = surroundingsOf(
      text,
      last,
      quantities[index - 2]?.end ?? sentence.start,
      quantity.start,
      index > 1,
    ).left;
  return around;
}

/** The name of a figure by its kind: a rank in something, a count of something, a measure of something. */
export function nameOf(quantity: Quantity, around: Surroundings, before: MetricName | null): MetricName {
  if (!quantity.ordinal) return nameMetric(quantity, around, before);
  const rank = rankMetric(around.left, around.previousClause, before?.noun ?? '');
  const metric = appraisalRank(rank, around.appraisal ?? '');
  return { metric, verb: '', noun: metric, unit: quantity.unit, isSubset: false };
}

/** A figure with its metric tidied and its hedge completed from the clause (首批招录的48名, 不低于业务收入2%). */
export const namedFigure = (
  quantity: Quantity,
  metric: string,
  around: Surroundings,
  sign: NamedFigure['sign'] = '',
  period = '',
): NamedFigure => ({
  quantity,
  metric: wholeWord(tidy(metric)) || bareName(around),
  qualifier: qualifierOf(quantity, around),
  sign,
  period,
});

/** Where a clause holds nothing but adverbs and periods, its own words or the clause before are better than no name. */
const bareName = ({ left, right, previousClause }: Surroundings): string =>
  [dropPeriods(left), right, previousClause.slice(-lengths.noun)]
    .map((words) =>
      tidy(words)
        .replace(/[了过到]$/, '')
        .slice(0, lengths.noun),
    )
    .find((words) => words !== '') ?? '';

/** A bed is counted as 床位, whether the report says 20张床 or 床位20张. */
const wholeWord = (metric: string): string => (metric === '床' ? '床位' : metric);

const tidy = (metric: string): string =>
  metric
    .replace(/（(?!原）)[^（）]*）/g, '')
    .replace(/^[、，的”）]+|[、，的“（：]+$|(?<=..[^高中初同平优均相])等$/g, '')
    .replace(/(?<=..)(?:(?<![中饱总柔])和|(?<!以)及|[把将])$/, '');

function qualifierOf(quantity: Quantity, { left, right, isOfFirst }: Surroundings): string {
  if (quantity.qualifier) return quantity.qualifier;
  if (/不[少低]于[^，；。\d]{1,10}$/.test(left)) return '以上';
  if (/超过[^，；。\d]{1,10}$/.test(left)) return '超';
  return isOfFirst || /首(?:批|期)/.test(left) || /^[^，；。]{0,3}首(?:次|批)/.test(right) ? '首' : '';
}

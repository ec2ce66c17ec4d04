import {
  nameBefore,
  namedFigure,
  nameOf,
  type Construction,
  type NamedFigure,
  type Turn,
} from './figure-turn';
import { clauseStart } from './clauses';
import { isCount, lengths } from './metric-name';
import { objectOf } from './noun-phrase';
import { dropPeriods } from './periods';
import { changeSign, dropLead, dropPredicate } from './predicates';
import { measureBefore } from './share-name';
import type { Quantity } from './read-quantities';

const compared = /(?:比|较)[^，；。]{1,14}$|同比[^，；。]{0,4}$|环比[^，；。]{0,4}$/;

/** Every other figure: one name and one value, or one rate of two metrics (入组率及完成率95%以上). */
export const singleFigure: Construction = (turn) => {
  const { quantity, around } = turn;
  const name = nameOf(quantity, around, nameBefore(turn));
  const sign = signOf(turn);
  const compares = sign !== '' && isComparison(turn);
  const figures = twoMetrics(quantity, name.metric).map((metric) =>
    namedFigure(quantity, compares ? withComparison(turn) : metric || askedBefore(turn), around, sign),
  );
  return { figures, taken: 1, name: compares ? null : name };
};

/** An answer names its thing in the question: 有多少床位？我们有1100张. */
function askedBefore({ text, sentence }: Turn): string {
  const end = Math.max(0, sentence.start - 1);
  if (text[end] !== '？') return '';
  if (text[end] !== '？') return '';
  const question = text.slice(clauseStart(text, end), end).replace(/多少|几|哪些|哪|什么|吗|呢/g, '');
  return objectOf(dropPredicate(dropLead(question))).noun;
}

/** A growth or fall: of a rate or an amount at once, of counted things only where no noun follows (减少37件). */
function signOf(turn: Turn): NamedFigure['sign'] {
  const { quantity, around } = turn;
  if (quantity.ordinal) return '';
  if (isPlaceGained(turn)) return '+';
  if (isCount(quantity) && around.right !== '') return '';
  return changeSign(around.left, quantity.kind === 'rate');
}

/** 全国排名跨越了44个名次, 列第11名，比前年进了30位: places gained in a ranking. */
function isPlaceGained(turn: Turn): boolean {
  const { quantity, around } = turn;
  if (!/(?:跨越|跃升|晋升|挺进|上升|提升|前进|前移|进)了?$/.test(around.left)) return false;
  const isRanked = nameBefore(turn)?.noun.endsWith('排名') === true;
  return /[名位]次$/.test(quantity.unit) || (isRanked && /^[名位]$/.test(quantity.unit));
}

/** A change told after its level, the thing itself left out: 共25项，比上年增加11项. */
function isComparison(turn: Turn): boolean {
  const { left } = turn.around;
  const name = nameBefore(turn);
  if (name?.noun.endsWith('排名') && dropPredicate(dropLead(left)).length <= 2) return true;
  if (name === null || !compared.test(left)) return false;
  const rest = dropLead(left);
  return /^[比较]/.test(rest) || dropPredicate(rest) === '';
}

const withComparison = (turn: Turn): string =>
  `${measureBefore(turn.around) || (nameBefore(turn)?.noun ?? '')}${dropPeriods(turn.around.left)}`.slice(
    -lengths.measure,
  );

function twoMetrics(quantity: Quantity, metric: string): string[] {
  if (quantity.kind !== 'rate') return [metric];
  const parts = /^(.{1,20}[率比度])(?:、|及|和|与)(.{1,20}[率比度])$/.exec(metric);
  return parts ? [parts[1] ?? '', parts[2] ?? ''] : [metric];
}

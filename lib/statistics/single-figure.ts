import {
  nameBefore,
  namedFigure,
  nameOf,
  type Construction,
  type NamedFigure,
  type Turn,
} from './figure-turn';
import { isCount } from './metric-name';
import { changeSign, dropLead, dropPredicate } from './predicates';
import type { Quantity } from './read-quantities';

const compared = /(?:比|较)[^，；。]{1,14}$|同比[^，；。]{0,4}$|环比[^，；。]{0,4}$/;

/** Every other figure: one name and one value, or one rate of two metrics (入组率及完成率95%以上). */
export const singleFigure: Construction = (turn) => {
  const { quantity, around } = turn;
  const name = nameOf(quantity, around, nameBefore(turn));
  const sign = signOf(turn);
  const figures = twoMetrics(quantity, name.metric).map((metric) =>
    namedFigure(quantity, withComparison(metric, turn, sign), around, sign),
  );
  return { figures, taken: 1, name: sign ? null : name };
};

/** A growth or fall: of a rate or an amount at once, of counted things only where no noun follows (减少37件). */
function signOf({ quantity, around }: Turn): NamedFigure['sign'] {
  if (quantity.ordinal) return '';
  if (isCount(quantity) && around.right !== '') return '';
  return changeSign(around.left, quantity.kind === 'rate');
}

/** A change told after its level says what it is compared with: 共25项，比上年增加11项. */
function withComparison(metric: string, turn: Turn, sign: string): string {
  const { left } = turn.around;
  const before = nameBefore(turn);
  if (!sign || !before || !compared.test(left) || dropPredicate(dropLead(left)) !== '') return metric;
  return `${before.noun}${left}`.slice(-24);
}

function twoMetrics(quantity: Quantity, metric: string): string[] {
  if (quantity.kind !== 'rate') return [metric];
  const parts = /^(.{1,20}[率比度])(?:、|及|和|与)(.{1,20}[率比度])$/.exec(metric);
  return parts ? [parts[1] ?? '', parts[2] ?? ''] : [metric];
}

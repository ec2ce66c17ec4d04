import { clauseStart } from './clauses';
import { namedFigure, type Construction } from './figure-turn';
import { plain } from './metric-name';
import { dropPeriods, readPeriods } from './periods';
import { dropLead, dropPredicate } from './predicates';

const origin = /(?:由|从)([^，。；]{2,14})$/;
const turn = /^[^，。；\d]{0,4}(?:转|变|扭转|逆转)(?:为|成)([^，。；\d]{2,6})$/;

/** A thing that went over from one state to its opposite, two figures each under its own state: 医保结算由上年亏损530万元转为盈余290万元. */
export const turnedFigures: Construction = ({ text, quantities, index, quantity, around }) => {
  const second = quantities[index + 1];
  if (!second || second.unit !== quantity.unit || second.start - quantity.end > 14) return null;
  const start = clauseStart(text, quantity.start);
  const left = text.slice(start, quantity.start);
  const from = origin.exec(left);
  const to = turn.exec(text.slice(quantity.end, second.start));
  if (!from || !to) return null;
  const thing = dropPredicate(dropLead(left.slice(0, from.index)));
  const [before, after] = [from[1] ?? '', to[1] ?? ''].map((state) => dropPredicate(dropPeriods(state)));
  const name = plain(`${thing}${after}`);
  const period = readPeriods(`，${from[1] ?? ''}`)[0]?.text ?? '';
  return {
    figures: [
      namedFigure(quantity, `${thing}${before}`, around, '', period),
      namedFigure(second, name.metric, around),
    ],
    taken: 2,
    name: { ...name, unit: second.unit, isSubset: false },
  };
};

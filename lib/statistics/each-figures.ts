import { namedFigure, type Construction } from './figure-turn';
import { isCount } from './metric-name';
import { dropLead } from './predicates';
import { firstVerb } from './verbs';

const maxName = 10;

/** One value told of several things: 评出金奖、银奖、铜奖各1名 is three figures. */
export const eachFigures: Construction = (turn) => {
  const { quantity, around } = turn;
  const subject = /^(.+[、和及与].+?)(?:分别|均)?各$/.exec(around.left)?.[1];
  if (!subject || !isCount(quantity)) return null;
  const lead = dropLead(subject);
  const verb = firstVerb(lead);
  const names = lead
    .slice(verb?.end ?? 0)
    .replace(/^[了过出]/, '')
    .split(/[、和及与]/)
    .filter((name) => name !== '');
  if (names.length < 2 || names.some((name) => name.length > maxName)) return null;
  const kept = verb && !verb.isLight ? verb.word : '';
  const figures = names.map((name) => namedFigure(quantity, `${kept}${name}`, around));
  const noun = names.at(-1) ?? '';
  return {
    figures,
    taken: 1,
    name: { metric: noun, verb: kept, noun, unit: quantity.unit, isSubset: false },
  };
};

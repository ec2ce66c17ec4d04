import { clauseStart } from './clauses';
import { aroundFigure, nameBefore, namedFigure, nameOf, type Construction, type Turn } from './figure-turn';
import { isCount, type MetricName, type Name, plain } from './metric-name';
import { objectOf } from './noun-phrase';
import { dropLead, dropPredicate } from './predicates';
import { nameMetric } from './name-metric';
import { isOfRate } from './read-rank';
import { readPeriods } from './periods';
import type { Quantity } from './read-quantities';
import type { Surroundings } from './surroundings';

const movedTo =
  /(?:上升|提升|提高|增长|增加|上涨|攀升|跃升|扩大|扩展|扩充|增|升|扩|延长|提|下降|降低|减少|缩短|压缩|压减|回落|缩减|下调|减|降|缩|调整|发展|壮大|变|优化|跃|飙升|涨|改|精简|整合|合并|跌|落|转变|拓展|转)?(?:到了?|至|为|成)(?:[^，。；\d]{0,10}的)?$/;
const bareMove = /[升高加长涨大充减降低少短缩调变跃扩增提]+(?:到了?|至|为)(?:[^，。；\d]{0,10}的)?$/;
const bareTo = /^[升增扩降减提缩涨加]?[到至]$/;
const origin = /(?:由|从|自)([^，；。由从]{0,14})$/;
const formerly = /(?:原先|原来|原有|原|过去|以前|此前)的?$/;
const maxBetween = 28;

/** Mark of the older of two values in its metric. */
export const formerMark = '（原）';

/** From what to what a thing went, two figures: 由17分钟压缩到6分钟, 从2人增加到9人, 52%上升到89%, 原先的19个调整为31个. */
export const movedFigures: Construction = (turn) => {
  const { text, quantities, index, quantity, around } = turn;
  const second = quantities[index + 1];
  const baseEnd = second ? baseEndOf(text, quantity, second) : null;
  if (!second || baseEnd === null) return null;
  const own = baseName(turn, baseEnd);
  const name = own.metric === '' ? { ...own, ...objectBefore(turn, baseEnd) } : own;
  const after = aroundFigure(text, quantities, index + 1, turn.sentence);
  const later = isCount(second) && after.right !== '' ? nameOf(second, { ...after, left: '' }, name) : name;
  const figures = [
    namedFigure(quantity, `${name.metric}${formerMark}`, around, '', periodIn(text, baseEnd, quantity.start)),
    namedFigure(second, later.metric, around, '', periodIn(text, quantity.end, second.start)),
  ];
  return { figures, taken: 2, name: later };
};

/** Where the name of the thing that moved ends; null where the two figures are no movement. */
function baseEndOf(text: string, first: Quantity, second: Quantity): number | null {
  const between = text.slice(first.end, Math.min(second.start, first.end + maxBetween + 4));
  if (second.start - first.end > maxBetween || /[；。！？]/.test(between) || first.unit !== second.unit)
    return null;
  const start = clauseStart(text, first.start);
  const left = text.slice(start, first.start);
  const from = origin.exec(left) ?? formerly.exec(left);
  if (from && movedTo.test(between)) return start + from.index;
  const isBare = between.length <= 14 && bareMove.test(between) && !between.includes('，');
  return isBare && !isCount(first) ? first.start : null;
}

/** A clause that opens with 由 tells of the thing the clause before it ended with: 剖析亏损病组，由241个减至88个. */
function objectBefore({ text, quantity, sentence }: Turn, baseEnd: number): Name {
  const end = clauseStart(text, quantity.start) - 1;
  if (end <= sentence.start || baseEnd > end + 1) return plain('');
  return objectOf(dropPredicate(dropLead(text.slice(clauseStart(text, end), end))));
}

function baseName(turn: Turn, baseEnd: number): MetricName {
  const { text, quantity, around } = turn;
  const from = turn.quantities[turn.index - 1]?.end ?? turn.sentence.start;
  const left = text.slice(Math.max(from, clauseStart(text, quantity.start)), baseEnd);
  const base: Surroundings = {
    ...around,
    left,
    right: (left === '' || /[把将]$/.test(left)) && !bareTo.test(around.right) ? around.right : '',
  };
  if (quantity.ordinal) return movedRank(turn, base);
  const kind = isCount(quantity) ? quantity.kind : 'rate';
  return nameMetric({ ...quantity, kind }, base, nameBefore(turn));
}

/** 在全省的排名由第41名前移到第16名: a rank keeps its own name, after the rate that is ranked. */
function movedRank(turn: Turn, { left }: Surroundings): MetricName {
  const own = dropPredicate(dropLead(left)).replace(/^在/, '');
  const noun = nameBefore(turn)?.noun ?? '';
  const ranked = /(?:排名|位次|名次)$/.test(own) ? own : `${own}排名`;
  const metric = isOfRate(noun, own) ? `${noun}${own}` : ranked;
  return { ...plain(metric), unit: turn.quantity.unit, isSubset: false };
}

const periodIn = (text: string, start: number, end: number): string =>
  readPeriods(text.slice(start, end).replace(/^[由从自]/, ''))[0]?.text ?? '';

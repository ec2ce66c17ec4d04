import type { Span } from '@/lib/text/split-sentences';
import { clauseEnd, clauseStart } from './clauses';
import { isCount, nameMetric, type MetricName } from './name-metric';
import { changeSign, dropLead, dropPredicate } from './predicates';
import { distributedNames, formerMark, movementBase } from './read-pairs';
import { rankMetric } from './read-rank';
import type { Quantity } from './read-quantities';
import { surroundingsOf, type Surroundings } from './surroundings';

/** A figure with what it counts and how it is hedged; `sign` where it is itself a growth or fall. */
export type NamedFigure = { quantity: Quantity; metric: string; qualifier: string; sign: '' | '+' | '-' };

const compared = /(?:比|较)[^，；。]{1,14}$|同比[^，；。]{0,4}$|环比[^，；。]{0,4}$/;

/** Names the figures of one sentence; each may take its noun or verb from the one before. */
export function nameFigures(text: string, quantities: readonly Quantity[], sentence: Span): NamedFigure[] {
  const named: NamedFigure[] = [];
  let before: MetricName | null = null;
  for (let index = 0; index < quantities.length; index += 1) {
    const quantity = quantities[index];
    if (!quantity) continue;
    const from = quantities[index - 1]?.end ?? sentence.start;
    const to = quantities[index + 1]?.start ?? sentence.end;
    const around = surroundingsOf(text, quantity, from, to, index > 0);
    const group = distributed(text, quantities, index, around);
    if (group) {
      named.push(...group);
      index += group.length - 1;
      continue;
    }
    const second = quantities[index + 1];
    const movement = second ? movementBase(text, quantity, second) : null;
    if (second && movement) {
      const name = movedName(text, quantity, around, movement.baseEnd, from, before);
      const after = surroundingsOf(
        text,
        second,
        quantity.end,
        quantities[index + 2]?.start ?? sentence.end,
        true,
      );
      const later =
        isCount(second) && after.right !== '' ? nameOf(second, { ...after, left: '' }, name) : name;
      named.push(
        figure(quantity, `${name.metric}${formerMark}`, around, ''),
        figure(second, later.metric, around, ''),
      );
      before = later;
      index += 1;
      continue;
    }
    const name = nameOf(quantity, around, before);
    const sign = signOf(quantity, around);
    const metrics = twoMetrics(quantity, name.metric);
    for (const metric of metrics)
      named.push(figure(quantity, withComparison(metric, around, sign, before), around, sign));
    if (!sign) before = name;
  }
  return named;
}

function nameOf(quantity: Quantity, around: Surroundings, before: MetricName | null): MetricName {
  if (!quantity.ordinal) return nameMetric(quantity, around, before);
  const metric = rankMetric(around.left, around.previousClause, before?.noun ?? '');
  return { metric, verb: '', noun: metric, unit: quantity.unit, isSubset: false };
}

const figure = (
  quantity: Quantity,
  metric: string,
  around: Surroundings,
  sign: NamedFigure['sign'],
): NamedFigure => ({
  quantity,
  metric: tidy(metric),
  qualifier: qualifierOf(quantity, around),
  sign,
});

const tidy = (metric: string): string => metric.replace(/^[、，的”）]+|[、，的“（：]+$/g, '');

function qualifierOf(quantity: Quantity, { left, right }: Surroundings): string {
  if (quantity.qualifier) return quantity.qualifier;
  if (/不[少低]于[^，；。\d]{1,10}$/.test(left)) return '以上';
  if (/超过[^，；。\d]{1,10}$/.test(left)) return '超';
  return /首(?:批|期)/.test(left) || /^[^，；。]{0,3}首(?:次|批)/.test(right) ? '首' : '';
}

/** A growth or fall: of a rate, a rank or an amount at once, of counted things only where no noun follows (减少37件). */
function signOf(quantity: Quantity, { left, right }: Surroundings): NamedFigure['sign'] {
  if (quantity.ordinal) return '';
  if (isCount(quantity) && right !== '') return '';
  return changeSign(left, quantity.kind === 'rate');
}

/** A change told after its level says what it is compared with: 共25项，比上年增加11项. */
function withComparison(
  metric: string,
  { left }: Surroundings,
  sign: string,
  before: MetricName | null,
): string {
  if (!sign || !before || !compared.test(left) || dropPredicate(dropLead(left)) !== '') return metric;
  return `${before.noun}${left}`.slice(-24);
}

/** 入组率及完成率95%以上: one rate of two metrics. */
function twoMetrics(quantity: Quantity, metric: string): string[] {
  if (quantity.kind !== 'rate') return [metric];
  const parts = /^(.{1,20}[率比度])(?:、|及|和|与)(.{1,20}[率比度])$/.exec(metric);
  return parts ? [parts[1] ?? '', parts[2] ?? ''] : [metric];
}

function movedName(
  text: string,
  quantity: Quantity,
  around: Surroundings,
  baseEnd: number,
  from: number,
  before: MetricName | null,
): MetricName {
  const left = text.slice(Math.max(from, clauseStart(text, quantity.start)), baseEnd);
  const base: Surroundings = {
    ...around,
    left,
    right: left === '' || /[把将]$/.test(left) ? around.right : '',
  };
  return nameMetric({ ...quantity, kind: isCount(quantity) ? quantity.kind : 'rate' }, base, before);
}

const listLink = /^(?:、|和|及|与|以及|，)$/;

/** Figures after 分别, each with its own name. */
function distributed(
  text: string,
  quantities: readonly Quantity[],
  index: number,
  around: Surroundings,
): NamedFigure[] | null {
  const at = around.left.lastIndexOf('分别');
  const first = quantities[index];
  if (at < 0 || !first) return null;
  const group = [first];
  for (let next = index + 1; next < quantities.length; next += 1) {
    const [last, following] = [group.at(-1), quantities[next]];
    if (!last || !following || !listLink.test(text.slice(last.end, following.start))) break;
    group.push(following);
  }
  const subject = dropLead(around.left.slice(0, at));
  const names = distributedNames(
    dropPredicate(subject) || dropPredicate(dropLead(around.previousClause)),
    group.length,
  );
  if (!names) return null;
  const predicate = around.left.slice(at + 2);
  const shared = /占/.test(predicate) ? dropPredicate(predicate.replace(/的$/, '')) : '';
  const sign = changeSign(predicate, first.kind === 'rate');
  return group.map((quantity, place) => figure(quantity, `${names[place] ?? ''}${shared}`, around, sign));
}

export const clauseOf = (text: string, start: number, end: number): string =>
  text.slice(clauseStart(text, start), clauseEnd(text, end));

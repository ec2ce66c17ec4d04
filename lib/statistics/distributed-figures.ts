import { namedFigure, type Construction, type Turn } from './figure-turn';
import { readPeriods } from './periods';
import { changeSign, dropLead, dropPredicate } from './predicates';
import type { Quantity } from './read-quantities';

const listLink = /^(?:、|和|及|与|以及|，)$/;

/**
 * Figures after 分别, each with its own name: 四级手术、微创手术台次分别占全市的40.77%、31.04%; where the clause names
 * nothing they belong to the figures before, in order: 出院8.9万人次，手术3.2万台，分别增长9.1%和15.6%.
 */
export const distributedFigures: Construction = (turn) => {
  const { around } = turn;
  const at = around.left.lastIndexOf('分别');
  if (at < 0) return null;
  const group = groupOf(turn);
  const predicate = around.left.slice(at + 2);
  const subject =
    dropPredicate(dropLead(around.left.slice(0, at))) || dropPredicate(dropLead(around.previousClause));
  const names =
    distributedNames(subject, group.length) ??
    namesBefore(turn, subject, group.length) ??
    oneName(subject, group.length);
  if (!names) return null;
  const told = /[增涨降减]幅$|增速$|增长率$/.exec(subject)?.[0] ?? '';
  const sign = changeSign(`${told}${predicate}`, turn.quantity.kind === 'rate');
  const shared =
    predicate.includes('占') || predicate.endsWith('的')
      ? dropPredicate(predicate.replace(/的$/, '')) || '占比'
      : '';
  const periods = readPeriods(around.left.slice(0, at));
  const periodOf = (place: number): string =>
    periods.length === group.length ? (periods[place]?.text ?? '') : '';
  const figures = group.map((quantity, place) =>
    namedFigure(quantity, `${names[place] ?? ''}${shared}`, around, sign, periodOf(place)),
  );
  return { figures, taken: group.length, name: null };
};

function groupOf({ text, quantities, index, quantity }: Turn): Quantity[] {
  const group = [quantity];
  for (let next = index + 1; next < quantities.length; next += 1) {
    const [last, following] = [group.at(-1), quantities[next]];
    if (!last || !following || !listLink.test(text.slice(last.end, following.start))) break;
    group.push(following);
  }
  return group;
}

/** 2022年、2023年门诊量分别为…: one name, told of several periods. */
const oneName = (subject: string, count: number): string[] | null =>
  count > 1 && subject !== '' && !subject.includes('、')
    ? Array.from({ length: count }, () => subject)
    : null;

function namesBefore({ history }: Turn, subject: string, count: number): string[] | null {
  if (subject.length > 3 || count < 2 || history.length < count) return null;
  return history.slice(-count).map((name) => name.noun);
}

/** One name per figure, each with the head they share: 门诊、住院患者满意度 → 门诊患者满意度, 住院患者满意度; null where they do not pair. */
export function distributedNames(subject: string, figures: number): string[] | null {
  const names = subject.split(/、|以及|和(?!谐|睦)|及(?!时|格)|与/).filter((name) => name !== '');
  const last = names.at(-1)?.replace(/的(?:数量|比例|人数|次数)$/, '');
  if (names.length !== figures || figures < 2 || last === undefined) return null;
  if (last !== names.at(-1)) return [...names.slice(0, -1), last];
  return names.map((name) => (name === last ? name : name + sharedHead(name, last)));
}

const measured = /[率度量数比值额费]$/;

/** What the last name has beyond its own mark: 国家级 and 省级平台 share 平台, 门诊 and 住院患者 share 患者. */
function sharedHead(name: string, last: string): string {
  if (measured.test(last) && !measured.test(name)) return last.slice(2);
  const mark = last.indexOf(name.at(-1) ?? '');
  if (mark > 0) return last.slice(mark + 1);
  return name.length < last.length ? last.slice(Math.max(name.length, 2)) : '';
}

import { clauseStart } from './clauses';
import type { Quantity } from './read-quantities';

const moved =
  /(?:上升|提升|提高|增长|增加|上涨|攀升|跃升|扩大|扩展|扩充|增|升|扩|延长|提|下降|降低|减少|缩短|压缩|压减|回落|缩减|下调|减|降|缩|调整|发展|壮大|变|优化|跃|增长|飙升|涨|改|精简|整合|合并|跌|落|转变|拓展)?(?:到了?|至|为|成)(?:[^，。；\d]{0,10}的)?$/;
const movedWord = /[升高加长涨升大充减降低少短缩调变跃扩增提]+(?:到了?|至|为)(?:[^，。；\d]{0,10}的)?$/;
const origin = /(?:由|从|自)([^，；。]{0,14})$/;
const formerly = /(?:原先|原来|原有|原|过去|以前|此前)的?$/;

/** Mark of the older of two values in its metric. */
export const formerMark = '（原）';

/**
 * Whether two neighbouring figures tell from what to what a thing went: 由17分钟压缩到6分钟, 52%上升到89%,
 * 从2人增加到9人. Answers where the thing's name ends, or null.
 */
export function movementBase(text: string, first: Quantity, second: Quantity): { baseEnd: number } | null {
  const between = text.slice(first.end, Math.min(second.start, first.end + 32));
  if (second.start - first.end > 28 || /[；。！？]/.test(between) || first.unit !== second.unit) return null;
  const start = clauseStart(text, first.start);
  const left = text.slice(start, first.start);
  const from = origin.exec(left);
  if (from && moved.test(between)) return { baseEnd: start + from.index };
  const former = formerly.exec(left);
  if (former && moved.test(between)) return { baseEnd: start + former.index };
  return between.length <= 14 &&
    movedWord.test(between) &&
    first.kind !== 'count' &&
    first.kind !== 'people' &&
    !between.includes('，')
    ? { baseEnd: first.start }
    : null;
}

/**
 * The names 分别 gives to the figures after it: 四级手术、微创手术台次分别占…: one per figure, each with the head they
 * share; null where names and figures do not pair.
 */
export function distributedNames(subject: string, figures: number): string[] | null {
  const names = subject.split(/、|以及|和|及|与/).filter((name) => name !== '');
  const last = names.at(-1);
  if (names.length !== figures || figures < 2 || last === undefined) return null;
  return names.map((name) =>
    name.length < last.length ? name + last.slice(Math.max(name.length, 2)) : name,
  );
}

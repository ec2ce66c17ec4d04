import { measureWordAt, selfMeasuredNounAt, type MeasureKind } from './measure-words';
import { hedgeAfter, hedgeBefore, type Qualifier } from './qualifiers';
import { readNumbers, type NumberToken } from './read-numbers';

/** A number with its measure word in a compact text; `start` to `end` takes the hedges in (近300余人次). */
export type Quantity = {
  start: number;
  end: number;
  numberStart: number;
  numberEnd: number;
  /** Where the measure word ends, hedges after it left out. */
  unitEnd: number;
  value: number;
  unit: string;
  kind: MeasureKind | 'none' | 'rank';
  qualifier: Qualifier;
  isChinese: boolean;
  /** It is written by a place alone, unhedged (百名专家): a manner of speaking. */
  isBarePlace: boolean;
  /** 第 or 前 stands before it. */
  ordinal: '' | '第' | '前';
};

/** Every number of a compact text with the measure word after it; numbers without one have the kind `none`. */
export function readQuantities(text: string): Quantity[] {
  const quantities = readNumbers(text).map((token) => readQuantity(text, token));
  for (let index = quantities.length - 2; index >= 0; index -= 1) {
    const [quantity, next] = [quantities[index], quantities[index + 1]];
    if (quantity && next && sharesUnit(text, quantity, next))
      quantities[index] = { ...quantity, unit: next.unit, kind: next.kind };
  }
  return quantities;
}

/** 分别为85万、92万和103万人次: the last figure of a distribution carries the unit of all. */
function sharesUnit(text: string, quantity: Quantity, next: Quantity): boolean {
  const isPoints = quantity.unit === '个' && next.unit.endsWith('百分点');
  if (!isPoints && (quantity.kind !== 'none' || next.kind === 'none')) return false;
  if (next.kind === 'rank' || quantity.isChinese) return false;
  if (!/^个?(?:、|和|及|与)$/.test(text.slice(quantity.numberEnd, next.start))) return false;
  return text.slice(Math.max(0, quantity.start - distribution), quantity.start).includes('分别');
}

/** How far before a figure 分别 may stand, in characters. */
const distribution = 40;

function readQuantity(text: string, token: NumberToken): Quantity {
  const before = hedgeBefore(text, token.start, token.isBarePlace);
  const start = token.start - before.length;
  const unit = unitAt(text, token);
  const unitEnd = token.end + unit.length;
  const after = hedgeAfter(text, unitEnd);
  const written = token.hasMore || unit.hasMore ? '以上' : '';
  const ordinal = ordinalBefore(text, token.start);
  return {
    start: ordinal ? token.start - 1 : start,
    end: unitEnd + after.length,
    numberStart: token.start,
    numberEnd: token.end,
    unitEnd,
    value: Math.round(token.value * unit.scale * 1e6) / 1e6,
    unit: unit.unit,
    kind: ordinal ? 'rank' : unit.kind,
    qualifier: written || before.qualifier || after.qualifier,
    isChinese: token.isChinese,
    isBarePlace: token.isBarePlace && before.length === 0 && !token.hasMore,
    ordinal,
  };
}

const ordinalBefore = (text: string, start: number): Quantity['ordinal'] => {
  const character = text[start - 1];
  return character === '第' || character === '前' ? character : '';
};

type Unit = { unit: string; kind: Quantity['kind']; length: number; scale: number; hasMore: boolean };

function unitAt(text: string, token: NumberToken): Unit {
  if (token.isShare) return { unit: '%', kind: 'rate', length: 0, scale: 1, hasMore: false };
  // 8.8日 is a length of time, 8日 may be a date.
  if (text[token.end] === '日' && token.value % 1 !== 0)
    return { unit: '日', kind: 'time', length: 1, scale: 1, hasMore: false };
  const word = measureWordAt(text, token.end);
  const isAndMore =
    word !== null && (word.scale === 10 || word.unit === '倍') && text[token.end + word.length] === '多';
  if (word) return { ...word, length: word.length + (isAndMore ? 1 : 0), hasMore: isAndMore };
  const noun = token.value >= 1e4 ? selfMeasuredNounAt(text, token.end) : null;
  if (noun) return { unit: noun, kind: 'people', length: 0, scale: 1, hasMore: false };
  return { unit: '', kind: 'none', length: 0, scale: 1, hasMore: false };
}

import type { Statistic } from '@/lib/schema/reading';

/** Qualifiers that are printed behind their figure. */
const trailing = new Set(['以上', '以下', '以内', '余', '多']);

/** A statistic as one reads it: metric, figure with qualifier and unit, change, period. */
export function statisticToText({ metric, value, unit, qualifier, change, period }: Statistic): string {
  const figure = trailing.has(qualifier)
    ? `${plain(value)}${unit}${qualifier}`
    : `${qualifier}${plain(value)}${unit}`;
  return [metric, figure, change, period].filter(Boolean).join(' ');
}

const plain = (value: number): string =>
  new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 }).format(value);

/** A typed value, `1,200` and full-width digits included; nothing where it is no number yet. */
export function textToValue(typed: string): { value?: number } {
  const digits = typed.normalize('NFKC').replace(/[,\s]/g, '');
  const value = Number(digits);
  return digits === '' || !Number.isFinite(value) ? {} : { value };
}

/** How great a change is by its sign and number (`-30%`, `+2.7个百分点`); null where it tells no number. */
export function changeToNumber(change: string): number | null {
  const [, sign = '', digits = ''] =
    /^([+-]?)(\d+(?:\.\d+)?)/.exec(change.normalize('NFKC').replaceAll(',', '')) ?? [];
  return digits === '' ? null : Number(sign + digits);
}

import type { ExportedClipping } from '@/lib/schema/export';
import { printedDay } from './local-day';
import { primaryFirst } from './primary-first';

/** A statistic with the clipping it stands in, as far as a table tells of it. */
export type StatisticRow = {
  clipping: Pick<
    ExportedClipping,
    'id' | 'headline' | 'source' | 'published' | 'url' | 'hospitals' | 'region'
  >;
  statistic: ExportedClipping['statistics'][number];
};

/** What can stand in a column, by its head. */
export const statisticCells = {
  指标: ({ statistic }) => statistic.metric,
  数值: ({ statistic }) => statistic.value,
  单位: ({ statistic }) => statistic.unit,
  限定: ({ statistic }) => statistic.qualifier,
  变化: ({ statistic }) => statistic.change,
  时期: ({ statistic }) => statistic.period,
  原句: ({ statistic }) => statistic.quote,
  小标题: ({ statistic }) => statistic.section ?? '',
  指标代码: ({ statistic }) => statistic.metricKey ?? '',
  医院: ({ clipping }) => primaryFirst(clipping.hospitals)[0]?.name ?? '',
  省: ({ clipping }) => clipping.region.province,
  市: ({ clipping }) => clipping.region.city,
  标题: ({ clipping }) => clipping.headline,
  来源: ({ clipping }) => clipping.source,
  日期: ({ clipping }) => printedDay(clipping.published.date),
  网址: ({ clipping }) => clipping.url,
  剪报编号: ({ clipping }) => clipping.id,
} as const satisfies Record<string, (row: StatisticRow) => string | number>;
export type StatisticHead = keyof typeof statisticCells;
export const statisticHeads = Object.keys(statisticCells) as StatisticHead[];

/** What spreadsheets would run: a cell that begins, after blanks, with a sign of a formula in either width. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;
/** A plain signed number or percentage is what it says. */
const signedNumber = /^[+-]?\d{1,20}(?:\.\d{1,20})?%?$/;

/** A cell's text that no spreadsheet runs as a formula. */
export function plainCell(value: string | number): string {
  const text = String(value).replaceAll('\0', '');
  return formula.test(text) && !signedNumber.test(text) ? `'${text}` : text;
}

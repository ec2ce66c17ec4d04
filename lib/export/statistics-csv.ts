import type { ExportedClipping } from '@/lib/schema/export';
import type { Exporter } from './exporter';
import { printedDay } from './local-day';
import { primaryFirst } from './primary-first';

type Row = { clipping: ExportedClipping; statistic: ExportedClipping['statistics'][number] };

/** The columns of the table, each with its head and what stands in it. */
const columns: readonly [string, (row: Row) => string | number][] = [
  ['指标', ({ statistic }) => statistic.metric],
  ['数值', ({ statistic }) => statistic.value],
  ['单位', ({ statistic }) => statistic.unit],
  ['限定', ({ statistic }) => statistic.qualifier],
  ['变化', ({ statistic }) => statistic.change],
  ['时期', ({ statistic }) => statistic.period],
  ['原句', ({ statistic }) => statistic.quote],
  ['小标题', ({ statistic }) => statistic.section ?? ''],
  ['指标代码', ({ statistic }) => statistic.metricKey ?? ''],
  ['医院', ({ clipping }) => primaryFirst(clipping.hospitals)[0]?.name ?? ''],
  ['省', ({ clipping }) => clipping.region.province],
  ['市', ({ clipping }) => clipping.region.city],
  ['标题', ({ clipping }) => clipping.headline],
  ['来源', ({ clipping }) => clipping.source],
  ['日期', ({ clipping }) => printedDay(clipping.published.date)],
  ['网址', ({ clipping }) => clipping.url],
  ['剪报编号', ({ clipping }) => clipping.id],
];

/** What spreadsheets would run: a cell that begins, after blanks, with a sign of a formula in either width. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;
/** A plain signed number or percentage is what it says. */
const signedNumber = /^[+-]?\d{1,20}(?:\.\d{1,20})?%?$/;

function cell(value: string | number): string {
  const text = String(value).replaceAll('\0', '');
  const safe = formula.test(text) && !signedNumber.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

const line = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`;

/** Every statistic of the clippings as a row, by RFC 4180 with a byte order mark, so that spreadsheets read it as UTF-8. */
export const statisticsCsv: Exporter = {
  id: 'statistics-csv',
  extension: 'csv',
  mediaType: 'text/csv',
  write: ({ clippings }) => {
    const rows = clippings.flatMap((clipping) =>
      clipping.statistics.map((statistic) => line(columns.map(([, read]) => read({ clipping, statistic })))),
    );
    return `\uFEFF${line(columns.map(([head]) => head))}${rows.join('')}`;
  },
};

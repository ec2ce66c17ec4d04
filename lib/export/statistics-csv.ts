import type { Exporter } from './exporter';
import { plainCell, statisticCells, statisticHeads, type StatisticRow } from './statistic-row';

const cell = (value: string | number): string => `"${plainCell(value).replaceAll('"', '""')}"`;

const line = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`;

/** Statistics as a table by RFC 4180, in the order given, with a byte order mark, so that spreadsheets read it as UTF-8. */
export const statisticsTable = (rows: readonly StatisticRow[]): string =>
  `\uFEFF${line(statisticHeads)}${rows.map((row) => line(statisticHeads.map((head) => statisticCells[head](row)))).join('')}`;

/** Every statistic of the clippings as a row. */
export const statisticsCsv: Exporter = {
  id: 'statistics-csv',
  extension: 'csv',
  mediaType: 'text/csv',
  write: ({ clippings }) =>
    statisticsTable(
      clippings.flatMap((clipping) => clipping.statistics.map((statistic) => ({ clipping, statistic }))),
    ),
};

import { type Exporter, partsOf, type PortionWriter } from './exporter';
import { plainCell, statisticCells, statisticHeads, type StatisticRow } from './statistic-row';

const cell = (value: string | number): string => `"${plainCell(value).replaceAll('"', '""')}"`;

const line = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`;

/**
 * The head of a table of statistics by RFC 4180, with a byte order mark, so that spreadsheets read it as UTF-8; lines
 * follow it.
 */
export const tableHead = `\uFEFF${line(statisticHeads)}`;

/** Statistics as lines of a table, in the order given. */
export const tableLines = (rows: readonly StatisticRow[]): string =>
  rows.map((row) => line(statisticHeads.map((head) => statisticCells[head](row)))).join('');

const begin = (): PortionWriter => ({
  add: (clippings) =>
    tableLines(
      clippings.flatMap((clipping) => clipping.statistics.map((statistic) => ({ clipping, statistic }))),
    ),
  close: () => ({ opening: tableHead, ending: '' }),
});

/** Every statistic of the clippings as a row. */
export const statisticsCsv: Exporter = {
  id: 'statistics-csv',
  extension: 'csv',
  mediaType: 'text/csv',
  write: (file) => partsOf(begin, file).join(''),
  begin,
};

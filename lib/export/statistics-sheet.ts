import { escapeHtml } from './escape-html';
import { plainCell, statisticCells, type StatisticHead, type StatisticRow } from './statistic-row';

/** The same words twice: as they stand, and as HTML for programs that take it. */
export type RichText = { text: string; html: string };

/** What a pasted table tells: what hospitals are compared by, and where it is printed. */
const heads: readonly StatisticHead[] = [
  '医院',
  '指标',
  '限定',
  '数值',
  '单位',
  '变化',
  '时期',
  '原句',
  '标题',
  '来源',
  '日期',
  '网址',
];

/** A tabulator or a line's end would break the cell in two. */
const inOneCell = (value: string | number): string => plainCell(value).replace(/[\t\r\n]+/g, ' ');

const row = (tag: 'td' | 'th', cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;

/**
 * Statistics as a table to be pasted: separated by tabulators for spreadsheets and plain texts, as an HTML table for
 * Word. No cell runs as a formula.
 */
export function statisticsSheet(rows: readonly StatisticRow[]): RichText {
  const lines = rows.map((one) => heads.map((head) => inOneCell(statisticCells[head](one))));
  const body = lines.map((cells) => row('td', cells)).join('');
  return {
    text: [heads, ...lines].map((cells) => cells.join('\t')).join('\r\n'),
    html: `<table><thead>${row('th', heads)}</thead><tbody>${body}</tbody></table>`,
  };
}

import { lineText } from '../line-text';

/** Cells longer than this are paragraphs in a layout table. */
const longestCell = 200;

/** Whether a table holds figures or names in rows and columns, and not the page's layout. */
export function isDataTable(table: Element): boolean {
  if (table.querySelector('table,h1,h2,figure')) return false;
  const rows = [...table.querySelectorAll('tr')];
  const widest = Math.max(0, ...rows.map((row) => row.children.length));
  if (rows.length < 2 || widest < 2) return false;
  if (table.querySelector('th,caption')) return true;
  const cells = rows
    .flatMap((row) => [...row.children])
    .map(lineText)
    .filter(Boolean);
  if (cells.length < 4 || table.querySelectorAll('img').length * 3 > cells.length) return false;
  return cells.filter((cell) => cell.length > longestCell).length * 5 <= cells.length;
}

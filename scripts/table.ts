/** How many columns of a terminal a text takes: a Chinese character takes two. */
function width(text: string): number {
  let columns = 0;
  for (const sign of text)
    columns +=
      /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
        sign,
      )
        ? 2
        : 1;
  return columns;
}

/** The text cut or filled with blanks to so many columns. */
export function fit(text: string, columns: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (width(line) <= columns) return line + ' '.repeat(columns - width(line));
  let cut = '';
  for (const sign of line) {
    if (width(cut + sign) > columns - 1) break;
    cut += sign;
  }
  return `${cut}…${' '.repeat(columns - 1 - width(cut))}`;
}

/** One line of a table whose columns have these widths. */
export const row = (cells: readonly string[], widths: readonly number[]): string =>
  widths
    .map((columns, index) => fit(cells[index] ?? '', columns))
    .join('  ')
    .trimEnd();

import { creditLabels, type LabelRow, otherLabels } from './credit-labels';

/** A label and the words it governs. `behind` says that the words stood before the label. */
export type LabelledPart = { row: LabelRow; label: string; value: string; colon: boolean; behind: boolean };

/** A line cut at its labels: what stands before the first, and each label with its words. */
type LabelledLine = { head: string; parts: LabelledPart[] };

const other: LabelRow = { roles: [], words: otherLabels };
const rows: readonly LabelRow[] = [...creditLabels, other];
const anyLabel = new RegExp(rows.map((row, index) => `(?<l${index}>${row.words})`).join('|'), 'gu');
const spaced =
  /(?<![\p{L}])(作|编|来|记|责|时|日|摄|审|校|撰|通)[ ]{1,4}(者|辑|源|编|间|期|影|核|对|稿|文|讯 {0,4}员)(?=[ ]*[::])/gu;
/** Two labels before two values: `来源/作者：健康界/王松`. */
const pair = /(来源|來源|作者)\/(来源|來源|作者) ?: ?([^/\s]{2,20}) ?\/ ?([^/\s]{2,12})/u;
const boundary = /[\s()[\]【】〔〕、,;:/|丨│—·"“”<>《》■□◆●▲△★☆※*-]/u;

type Found = { row: LabelRow; start: number; end: number; text: string };

/** The line with widths folded, blanks inside labels (`作 者：`) closed and paired labels parted, as labels are looked for in it. */
export const foldLine = (line: string): string =>
  line
    .normalize('NFKC')
    .replace(/[│︱∣¦]/g, '|')
    .replace(/\s+/g, ' ')
    .replace(
      pair,
      (_, label: string, next: string, value: string, following: string) =>
        `${label}:${value} ${next}:${following}`,
    )
    .replace(spaced, (_, first: string, rest: string) => first + rest.replace(/ /g, ''))
    .trim();

const isBoundary = (sign: string | undefined): boolean =>
  sign === undefined || sign === '' || boundary.test(sign);

function findLabels(line: string): Found[] {
  const found: Found[] = [];
  for (const match of line.matchAll(anyLabel)) {
    const at = Object.entries(match.groups ?? {}).findIndex(([, text]) => text !== undefined);
    const row = rows[at];
    if (!row) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const [before, after] = [isBoundary(line[start - 1]), isBoundary(line[end])];
    const opens = before && (after || row.glued === true);
    const follows =
      !before &&
      (row.glued === true || (isAttached(row, match[0]) && after && !/[:/|丨]/.test(line[end] ?? ' ')));
    if (opens || follows) found.push({ row, start, end, text: match[0] });
  }
  return found;
}

/** `骆铭摄` is a label behind a name; 文 and 图 close too many names to be one. */
const isAttached = (row: LabelRow, label: string): boolean =>
  row.behind === true && row.roles.length > 0 && !/^[文图圖]$/.test(label);

const strip = (value: string): string =>
  value.replace(/^[\s:/|丨—·,;、.()[\]【】〔〕-]+|[\s:/|丨—·,;、()[\]【】〔〕-]+$/gu, '');

/** Cuts a folded line at its labels. A label without words after it takes those before it, where it may stand behind names. */
export function splitLabels(line: string): LabelledLine {
  const found = findLabels(line);
  const head = strip(line.slice(0, found[0]?.start ?? line.length));
  const between = found.map((label, index) => strip(valueBetween(line, label, found[index + 1])));
  const reversed = readsBackward(line, found, head, between);
  const parts = found.map(({ row, text, end }, index): LabelledPart => {
    const before = index === 0 ? head : (between[index - 1] ?? '');
    const colon = /^\s*[:|丨/—]/.test(line.slice(end));
    const value = between[index] ?? '';
    const behind = row.behind === true && !colon && (reversed || value === '') && before !== '';
    return { row, label: text, value: behind ? before : value, colon, behind };
  });
  return { head: parts[0]?.behind ? '' : head, parts };
}

/** The words up to the next label, without the medium that is printed onto it: `徐立 南都` before `记者`. */
function valueBetween(line: string, label: Found, next: Found | undefined): string {
  const value = line.slice(label.end, next?.start ?? line.length).replace(/(?<=\S)\s\S{2,8}:.*$/u, '');
  if (next?.row.roles[0] !== 'reporters' || isBoundary(value.at(-1))) return value;
  const kept = value.replace(/[^\s:/|丨,、]+$/u, '');
  return strip(kept) === '' && label.row.glued === true ? value : kept;
}

/** `王松 文 李四 图`: every label may stand behind, words come first and nothing follows the last label. */
const readsBackward = (
  line: string,
  found: readonly Found[],
  head: string,
  between: readonly string[],
): boolean =>
  found.length > 1 &&
  head !== '' &&
  between.at(-1) === '' &&
  found.every(({ row, end }) => row.behind === true && !/^\s*[:|丨]/.test(line.slice(end)));

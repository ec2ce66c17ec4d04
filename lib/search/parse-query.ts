import { fold } from './fold';
import { fieldOfName, type QueryField } from './query-fields';

/** One condition of a query: folded words that have to occur, or must not, in a field or anywhere. */
type Term = { field: QueryField | 'any'; value: string; negated: boolean };

/** Where a term stands in what was typed, for completion; `value` begins at `valueStart`. */
export type Token = Term & { start: number; end: number; valueStart: number };

/** Quotation marks an editor may type: ASCII, curved, and the corner brackets of 公文 and papers from Taiwan. */
const closing: Readonly<Record<string, string>> = {
  '"': '"',
  '＂': '＂',
  '“': '”',
  '”': '”',
  '「': '」',
  '『': '』',
};

const isBlank = (unit: string): boolean => unit.trim() === '';
const colons = new Set([':', '：']);
const minuses = new Set(['-', '－']);

/**
 * Reads a query: words divided by blanks all have to occur, quotation marks keep blanks, `-` excludes, and
 * `field:value` looks into one field. Every text is a query; what is no field is searched as it stands.
 */
export function parseQuery(query: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    if (isBlank(query[at] ?? '')) at += 1;
    else {
      const token = readToken(query, at);
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens.filter((token) => token.value !== '' || token.field !== 'any');
}

function readToken(query: string, start: number): Token {
  const negated = minuses.has(query[start] ?? '') && !isBlank(query[start + 1] ?? ' ');
  const nameStart = negated ? start + 1 : start;
  const { field, valueStart } = readField(query, nameStart);
  const { raw, end } = readValue(query, valueStart);
  return { field, negated, value: fold(raw).trim(), start, end, valueStart };
}

function readField(query: string, start: number): { field: Term['field']; valueStart: number } {
  for (let at = start; at < query.length && !isBlank(query[at] ?? '') && !closing[query[at] ?? '']; at += 1) {
    if (!colons.has(query[at] ?? '')) continue;
    const field = fieldOfName(query.slice(start, at));
    return field ? { field, valueStart: at + 1 } : { field: 'any', valueStart: start };
  }
  return { field: 'any', valueStart: start };
}

function readValue(query: string, start: number): { raw: string; end: number } {
  const close = closing[query[start] ?? ''];
  if (close !== undefined) {
    const end = query.indexOf(close, start + 1);
    return end < 0
      ? { raw: query.slice(start + 1), end: query.length }
      : { raw: query.slice(start + 1, end), end: end + 1 };
  }
  let end = start;
  while (end < query.length && !isBlank(query[end] ?? '')) end += 1;
  return { raw: query.slice(start, end), end };
}

/** A value as it has to be typed: in quotation marks where it holds a blank or begins with a sign of the language. */
export const quoteValue = (value: string): string =>
  /[\s"“”「」：:]|^[-－]/u.test(value) ? `"${value.replaceAll('"', '')}"` : value;

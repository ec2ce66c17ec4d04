import { fold } from './fold';
import { parseQuery, quoteValue, type Token } from './parse-query';
import { queryFields, type QueryField } from './query-fields';

/** A way to go on with a query: the query it makes, and what is shown in the list. */
export type Completion = { query: string; label: string };

/** Names a field's values can be completed with, most frequent first. */
export type ValuesOf = (field: QueryField) => readonly string[];

const most = 8;

/** Ways to go on where the query ends: names of fields, and values of the field that is being typed. */
export function completeQuery(query: string, valuesOf: ValuesOf): Completion[] {
  const token = parseQuery(query).at(-1);
  if (!token || token.end < query.length || token.value === '') return completeFieldOrValue(query, valuesOf);
  return token.field === 'any' ? fieldsBeginningWith(query, token) : valuesWith(query, token, valuesOf);
}

function completeFieldOrValue(query: string, valuesOf: ValuesOf): Completion[] {
  const token = parseQuery(query).at(-1);
  if (token && token.field !== 'any' && token.end === query.length) return valuesWith(query, token, valuesOf);
  return Object.values(queryFields).map(({ names }) => ({
    query: `${query}${names[0]}:`,
    label: `${names[0]}:`,
  }));
}

function fieldsBeginningWith(query: string, token: Token): Completion[] {
  const before = query.slice(0, token.valueStart);
  return Object.values(queryFields)
    .filter(({ names }) => names.some((name) => name.startsWith(token.value)))
    .map(({ names }) => ({ query: `${before}${names[0]}:`, label: `${names[0]}:` }));
}

function valuesWith(query: string, token: Token, valuesOf: ValuesOf): Completion[] {
  if (token.field === 'any') return [];
  const before = query.slice(0, token.valueStart);
  return valuesOf(token.field)
    .filter((value) => fold(value).includes(token.value))
    .slice(0, most)
    .map((value) => ({ query: `${before}${quoteValue(value)} `, label: value }));
}

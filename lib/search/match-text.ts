import type { Token } from './parse-query';
import { queryFields, type QueryField } from './query-fields';
import type { SearchText, TextPart } from './search-text';

/** A condition on a clipping's words. */
export type TextTerm = { parts: readonly TextPart[]; value: string; negated: boolean };

/** What a word without a field is looked for in; `stat` repeats the body. */
export const anywhere: readonly TextPart[] = ['headline', 'body', 'caption', 'byline', 'note', 'origin'];

/** Whether a word is looked for in all parts, not in a field of its own. */
export const isAnywhere = (parts: readonly TextPart[]): boolean => parts.length > 1;

const isTextField = (field: QueryField): field is QueryField & TextPart => queryFields[field].kind === 'text';

/** The conditions of a query that only a clipping's words can answer. */
export const textTerms = (tokens: readonly Token[]): TextTerm[] =>
  tokens.flatMap(({ field, value, negated }) => {
    if (value === '') return [];
    if (field === 'any') return [{ parts: anywhere, value, negated }];
    return isTextField(field) ? [{ parts: [field], value, negated }] : [];
  });

/** Whether a clipping's words meet every condition. */
export const matchesText = (terms: readonly TextTerm[], text: SearchText): boolean =>
  terms.every(({ parts, value, negated }) => parts.some((part) => text[part].includes(value)) !== negated);

/** Folded words to be marked where a clipping is shown. */
export const wordsToMark = (tokens: readonly Token[]): string[] =>
  textTerms(tokens).flatMap(({ value, negated }) => (negated ? [] : [value]));

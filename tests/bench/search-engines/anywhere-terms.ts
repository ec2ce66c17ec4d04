import { textTerms, type TextTerm } from '@/lib/search/match-text';
import { parseQuery } from '@/lib/search/parse-query';

/** Conditions that words stand anywhere in a document, all of them. */
export const anywhereTerms = (words: readonly string[]): TextTerm[] => textTerms(parseQuery(words.join(' ')));

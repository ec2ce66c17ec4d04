import { matchesText, textTerms } from '@/lib/search/match-text';
import { parseQuery } from '@/lib/search/parse-query';
import { readSearchText } from '@/lib/search/search-text';
import { makeReport } from '../seed-library';

/** The newest seeded clipping that answers a query, found without any index; empty where there is none. */
export function newestMatching(query: string, size: number): string {
  const terms = textTerms(parseQuery(query));
  for (let n = size - 1; n >= 0; n -= 1) {
    const { clipping, body } = makeReport(n);
    if (matchesText(terms, readSearchText(clipping, body))) return clipping.id;
  }
  return '';
}

import { dayOf } from '@/lib/search/facets';
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

/** A query for the oldest clippings, which shows none that is newest for any words, and the first of what it shows. */
export function oldestView(): { query: string; first: string } {
  const until = dayOf(makeReport(0).clipping);
  const old = Array.from({ length: 2_000 }, (_, n) => makeReport(n).clipping);
  return { query: `止:${until}`, first: old.findLast((clipping) => dayOf(clipping) <= until)?.id ?? '' };
}

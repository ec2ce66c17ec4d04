import type { TextTerm } from '@/lib/search/match-text';
import type { DocumentSet } from '@/lib/search/text-index/document-set';
import { matchesPacked } from '@/lib/search/text-index/packed-text';
import { planQuery, selectDocuments } from '@/lib/search/text-index/select-documents';
import type { SearchDatabase } from '@/lib/store/search-database';
import { readPostings, readTexts, textsPerRecord } from '@/lib/store/search-segments';
import type { IndexDocuments, Segment } from './index-documents';

/** Ids of clippings that answer a query, and how many more have to be looked at. */
type IndexHits = { ids: string[]; left: number };

/** The newest hits come first, about a screen of them, so that they can be shown before the rest is known. */
const screen = 60;
/** Records of texts read at a time. */
const portion = 32;

type Candidates = { segment: Segment; documents: DocumentSet };

/**
 * Finds what answers a query in an index: the newest clippings of every segment first, then the others. Where the
 * postings prove nothing, the texts they name are looked through. Throws DamagedIndexError.
 */
export async function* searchIndex(
  database: SearchDatabase,
  { segments, tail }: IndexDocuments,
  terms: readonly TextTerm[],
): AsyncGenerator<IndexHits> {
  const recent = [...tail.values()].filter((row) => matchesPacked(terms, row.text)).map((row) => row.id);
  const plan = planQuery(terms);
  const postings = await readPostings(database, segments, plan.keys);
  const candidates = segments.map((segment) => ({
    segment,
    documents: selectDocuments(plan, segment.live, (key) => postings.get(key)?.get(segment.number)),
  }));
  const newest = candidates.flatMap(newestOf).sort((one, other) => (one.id < other.id ? 1 : -1));
  if (plan.proof) {
    yield { ids: [...recent, ...newest.slice(0, screen).map(({ id }) => id)], left: 1 };
    yield { ids: candidates.flatMap(idsOf), left: 0 };
    return;
  }
  yield* verify(database, terms, recent, candidates, newest.slice(0, screen * 2));
}

type Candidate = { id: string; segment: Segment; at: number };

function newestOf({ segment, documents }: Candidates): Candidate[] {
  const newest: Candidate[] = [];
  for (const at of documents.descending()) {
    newest.push({ id: segment.ids[at] ?? '', segment, at });
    if (newest.length === screen * 2) break;
  }
  return newest;
}

const idsOf = ({ segment, documents }: Candidates): string[] =>
  [...documents.descending()].map((at) => segment.ids[at] ?? '');

async function* verify(
  database: SearchDatabase,
  terms: readonly TextTerm[],
  recent: string[],
  candidates: readonly Candidates[],
  newest: readonly Candidate[],
): AsyncGenerator<IndexHits> {
  let left = candidates.reduce((sum, { documents }) => sum + documents.count, 0);
  const first = [...recent];
  const seen = new Map<Segment, Set<number>>();
  for (const { segment, at } of newest) {
    if (first.length >= screen) break;
    const records = seen.get(segment) ?? new Set();
    const record = Math.floor(at / textsPerRecord);
    if (records.has(record)) continue;
    seen.set(segment, records.add(record));
    const documents = candidates.find((one) => one.segment === segment)?.documents;
    if (documents) first.push(...(await matching(database, terms, segment, documents, [record])));
  }
  yield { ids: first, left };
  for (const { segment, documents } of candidates) {
    const records = recordsOf(documents).filter((record) => !seen.get(segment)?.has(record));
    for (let start = 0; start < records.length; start += portion) {
      const some = records.slice(start, start + portion);
      const ids = await matching(database, terms, segment, documents, some);
      yield { ids, left };
    }
    left -= documents.count;
  }
  yield { ids: [], left: 0 };
}

const recordsOf = (documents: DocumentSet): number[] => [
  ...new Set([...documents.descending()].map((at) => Math.floor(at / textsPerRecord))),
];

async function matching(
  database: SearchDatabase,
  terms: readonly TextTerm[],
  segment: Segment,
  documents: DocumentSet,
  records: readonly number[],
): Promise<string[]> {
  const texts = await readTexts(database, segment, records);
  const ids: string[] = [];
  records.forEach((record, which) => {
    texts[which]?.forEach((text, place) => {
      const at = record * textsPerRecord + place;
      if (documents.has(at) && matchesPacked(terms, text)) ids.push(segment.ids[at] ?? '');
    });
  });
  return ids;
}

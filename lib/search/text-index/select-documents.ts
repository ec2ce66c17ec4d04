import { isAnywhere, type TextTerm } from '../match-text';
import { DocumentSet } from './document-set';
import { type Gram, gramsOfWord } from './grams';
import { statisticsOnly } from './posting-bucket';

/** What the index is asked for one condition: sets of keys, of each of which a document has one at least. */
type TermPlan = { keys: number[][]; proof: boolean; negated: boolean };

/** How an index answers a query: the postings it reads, and whether they prove the answer. */
type QueryPlan = { terms: TermPlan[]; keys: number[]; proof: boolean };

/** Statistics stand beside the other words: what is looked for in them alone may have its pairs in either. */
const keysOf = (gram: Gram, inStatistics: boolean): number[] =>
  inStatistics ? [gram, gram + statisticsOnly] : [gram];

/** Reads off a query which postings answer it. */
export function planQuery(query: readonly TextTerm[]): QueryPlan {
  const terms = query.map(({ parts, value, negated }): TermPlan => {
    const { grams, proof } = gramsOfWord(value);
    const inStatistics = parts.includes('stat');
    return {
      keys: grams.map((gram) => keysOf(gram, inStatistics)),
      proof: proof && isAnywhere(parts),
      negated,
    };
  });
  const read = terms.filter((term) => term.proof || !term.negated);
  return {
    terms: read,
    keys: [...new Set(read.flatMap((term) => term.keys.flat()))],
    proof: terms.every((term) => term.proof),
  };
}

/** The documents of a segment that may answer a query: all that do, and where the plan is no proof some that do not. */
export function selectDocuments(
  plan: QueryPlan,
  live: DocumentSet,
  posting: (key: number) => DocumentSet | undefined,
): DocumentSet {
  const selected = new DocumentSet(live.size, live.bits());
  for (const { keys, negated } of plan.terms)
    for (const either of keys) {
      const having = new DocumentSet(live.size);
      for (const key of either) {
        const documents = posting(key);
        if (documents) having.addSet(documents);
      }
      if (negated) selected.remove(having);
      else selected.keep(having);
    }
  return selected;
}

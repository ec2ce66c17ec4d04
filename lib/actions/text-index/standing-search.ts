import type { TextTerm } from '@/lib/search/match-text';
import { matchesPacked } from '@/lib/search/text-index/packed-text';
import type { Change } from './index-intake';

/** What came to answer a query, and what no longer does; `left` clippings have not been looked at yet. */
export type SearchHits = { add: string[]; remove: string[]; left: number; of: number };

/** A question that stands: what was told of it, and what changes of the library make of that. */
export class StandingSearch {
  readonly #told = new Set<string>();
  readonly #changed = new Set<string>();

  constructor(private readonly terms: readonly TextTerm[]) {}

  /** What is new of the index's hits; what changed since they were begun is known better. */
  take(hits: readonly string[]): string[] {
    const add = hits.filter((id) => !this.#changed.has(id));
    for (const id of add) this.#told.add(id);
    return add;
  }

  /** What a change of the library adds to what was told, and what it takes away. */
  follow({ taken, gone }: Change): { add: string[]; remove: string[] } {
    const add: string[] = [];
    const lost = [...gone];
    for (const { id, text } of taken) {
      this.#changed.add(id);
      (matchesPacked(this.terms, text) ? add : lost).push(id);
    }
    const remove = lost.filter((id) => this.#told.delete(id));
    for (const id of add) this.#told.add(id);
    return { add, remove };
  }
}

import type { Clipping } from '@/lib/schema/clipping';
import type { Entry } from './entry';
import { EntryOrders } from './entry-orders';
import { dayOf, facetNames, facets, type Facet, type NameOf } from './facets';
import { fold } from './fold';
import { byNewest, compareEntries, sortEntries } from './sort-entries';
import type { View } from './view';

type Value = { facet: Facet; value: string };

const itself: NameOf = (_, value) => value;

/**
 * All clippings of a library as facet values and sort keys, without their texts: narrowing and counting
 * 100,000 of them is a walk over small numbers. Values are coded once for all clippings that share them.
 */
export class Catalogue {
  readonly entries = new Map<string, Entry>();
  readonly #values: Value[] = [];
  readonly #codes = new Map<string, number>();
  readonly #orders = new EntryOrders();
  #version = 0;

  /** Grows with every change: equal numbers mean equal contents. */
  get version(): number {
    return this.#version;
  }

  /** How many codes have been given; codes run from 0. */
  get size(): number {
    return this.#values.length;
  }

  valueOf(code: number): Value {
    const value = this.#values[code];
    if (!value) throw new RangeError(`No facet value has the code ${code}`);
    return value;
  }

  /** All values a facet ever had, in no order. */
  valuesOf(facet: Facet): string[] {
    return this.#values.flatMap((own) => (own.facet === facet ? [own.value] : []));
  }

  /** The code of a facet's value, -1 where no clipping ever had it. */
  codeOf(facet: Facet, value: string): number {
    return this.#codes.get(`${facet}\n${value}`) ?? -1;
  }

  /** Whether a clipping is known as it was at an instant. */
  holds(id: string, updatedAt: string): boolean {
    return this.entries.get(id)?.stamp === Date.parse(updatedAt);
  }

  /** All entries, those in the bin among them, in the order a view asks for; `nameOf` says what is stored by an id. */
  inOrder(view: View, nameOf: NameOf = itself): readonly Entry[] {
    const isNamed = view.sort === 'topic' || view.sort === 'collection';
    return this.#orders.get(
      `${view.sort} ${view.ascending}`,
      isNamed ? nameOf : undefined,
      () => sortEntries(this.#newestFirst(), this, view, nameOf),
      () => compareEntries(this, view, nameOf),
    );
  }

  #newestFirst(): readonly Entry[] {
    const compare = (): typeof byNewest => byNewest;
    return this.#orders.get('newest', undefined, () => [...this.entries.values()].sort(byNewest), compare);
  }

  /** Takes clippings in, or their newer state. */
  put(rows: readonly Clipping[]): void {
    for (const row of rows) {
      const entry = this.#read(row);
      this.#orders.note(entry, this.entries.get(row.id));
      this.entries.set(row.id, entry);
    }
    if (rows.length > 0) this.#version += 1;
  }

  /** Forgets clippings that are gone for good. */
  remove(ids: readonly string[]): void {
    for (const id of ids) {
      const entry = this.entries.get(id);
      if (!entry) continue;
      this.#orders.note(undefined, entry);
      this.entries.delete(id);
      this.#version += 1;
    }
  }

  #read(row: Clipping): Entry {
    return {
      id: row.id,
      codes: facetNames.flatMap((facet) => this.#codesOf(facet, facets[facet](row))),
      day: dayOf(row),
      clippedAt: row.clippedAt,
      headline: fold(row.headline),
      statistics: row.counts.statistics,
      pictures: row.counts.pictures,
      characters: row.counts.characters,
      binned: row.binnedAt !== null,
      stamp: Date.parse(row.updatedAt),
    };
  }

  #codesOf(facet: Facet, values: readonly string[]): number[] {
    const codes: number[] = [];
    for (const value of values) {
      const code = value === '' ? -1 : this.#code(facet, value);
      if (code >= 0 && !codes.includes(code)) codes.push(code);
    }
    return codes;
  }

  #code(facet: Facet, value: string): number {
    const key = `${facet}\n${value}`;
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const code = this.#values.push({ facet, value }) - 1;
    this.#codes.set(key, code);
    return code;
  }
}

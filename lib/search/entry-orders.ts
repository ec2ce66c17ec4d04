import type { Entry } from './entry';

type Compare = (a: Entry, b: Entry) => number;

/** A sorted list, and what came and went since it was sorted. */
type Order = { names: unknown; sorted: Entry[]; gone: Set<Entry>; fresh: Entry[] };

/** So many orders stay at hand: the one shown, and those an editor goes back to. */
const most = 4;

/**
 * Entries in the orders they were asked for. Sorting a large library takes long, so that each order is sorted once;
 * what changes afterwards is put in its place.
 */
export class EntryOrders {
  readonly #orders = new Map<string, Order>();

  /** Notes that an entry came, and which one it takes the place of; either may be missing. */
  note(fresh: Entry | undefined, former: Entry | undefined): void {
    for (const order of this.#orders.values()) {
      if (former) order.gone.add(former);
      if (fresh) order.fresh.push(fresh);
    }
  }

  /**
   * All entries in the order of that name; `sort` makes it the first time, and anew with other `names`; `compare`
   * keeps it.
   */
  get(name: string, names: unknown, sort: () => Entry[], compare: () => Compare): readonly Entry[] {
    const known = this.#orders.get(name);
    const order =
      known && known.names === names ? known : { names, sorted: sort(), gone: new Set<Entry>(), fresh: [] };
    if (order.gone.size > 0 || order.fresh.length > 0) order.sorted = brought(order, compare());
    order.gone = new Set();
    order.fresh = [];
    this.#orders.delete(name);
    this.#orders.set(name, order);
    for (const oldest of this.#orders.keys()) if (this.#orders.size > most) this.#orders.delete(oldest);
    return order.sorted;
  }
}

/** An order brought up to date: comparing may be dear, so places are found by halving. */
function brought({ sorted, gone, fresh }: Order, compare: Compare): Entry[] {
  const kept = gone.size === 0 ? sorted : sorted.filter((entry) => !gone.has(entry));
  const added = fresh.filter((entry) => !gone.has(entry)).sort(compare);
  const all: Entry[] = [];
  let taken = 0;
  for (const entry of added) {
    const place = placeOf(entry, kept, taken, compare);
    for (; taken < place; taken += 1) all.push(kept[taken] as Entry);
    all.push(entry);
  }
  return taken === 0 && added.length === 0 ? kept : all.concat(kept.slice(taken));
}

/** Index of the first entry, not before `from`, that stands behind the one given. */
function placeOf(entry: Entry, sorted: readonly Entry[], from: number, compare: Compare): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(sorted[middle] as Entry, entry) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

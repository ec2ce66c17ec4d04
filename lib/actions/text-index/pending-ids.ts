/** Clippings that wait to be read, handed out the newest first. One that is added while it is being read waits again. */
export class PendingIds {
  readonly #waiting = new Set<string>();
  #order: string[] = [];
  #sorted = true;
  #out: readonly string[] = [];

  /** How many wait or are being read. */
  get size(): number {
    return this.#waiting.size + this.#out.length;
  }

  has = (id: string): boolean => this.#waiting.has(id);

  add(id: string): void {
    if (this.#waiting.has(id)) return;
    this.#waiting.add(id);
    this.#order.push(id);
    this.#sorted = false;
  }

  delete(id: string): void {
    this.#waiting.delete(id);
  }

  /** Hands out the newest, so many at most; what was handed out before counts as read. */
  next(count: number): readonly string[] {
    if (!this.#sorted) this.#order.sort();
    this.#sorted = true;
    const newest: string[] = [];
    while (newest.length < count && this.#order.length > 0) {
      const id = this.#order.pop() ?? '';
      if (this.#waiting.delete(id)) newest.push(id);
    }
    this.#out = newest;
    return newest;
  }

  /** What was handed out is read. */
  finish(): void {
    this.#out = [];
  }
}

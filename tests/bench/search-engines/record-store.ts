/** Texts in IndexedDB, so many to a record, the newest record last: what a scan reads and a check looks up. */
export class RecordStore {
  readonly #opened: Promise<IDBDatabase>;

  constructor(
    name: string,
    readonly perRecord = 16,
  ) {
    this.#opened = new Promise((resolve, reject) => {
      const opening = indexedDB.open(name, 1);
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('texts'));
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
  }

  async put(records: ReadonlyMap<number, readonly string[]>): Promise<void> {
    const database = await this.#opened;
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('texts', 'readwrite', { durability: 'relaxed' });
      for (const [key, texts] of records) transaction.objectStore('texts').put(texts, key);
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('error', () => reject(transaction.error));
    });
  }

  async get(keys: readonly number[]): Promise<(readonly string[])[]> {
    const database = await this.#opened;
    return new Promise((resolve, reject) => {
      const transaction = database.transaction('texts');
      const reads = keys.map((key) => transaction.objectStore('texts').get(key));
      transaction.addEventListener('complete', () => resolve(reads.map(({ result }) => result ?? [])));
      transaction.addEventListener('error', () => reject(transaction.error));
    });
  }
}

/** Texts handed in one after the other, gathered into records. */
export class RecordWriter {
  #open = new Map<number, string[]>();

  constructor(readonly store: RecordStore) {}

  async add(documents: readonly { number: number; text: string }[]): Promise<void> {
    for (const { number, text } of documents) {
      const key = Math.floor(number / this.store.perRecord);
      const texts = this.#open.get(key) ?? [];
      texts.push(text);
      this.#open.set(key, texts);
    }
    await this.store.put(this.#open);
    const last = Math.max(...this.#open.keys());
    this.#open = new Map([[last, this.#open.get(last) ?? []]]);
  }
}

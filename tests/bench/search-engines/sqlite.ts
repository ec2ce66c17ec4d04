import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { divideText } from '@/lib/search/text-index/packed-text';
import { type Engine, screen } from './engine';

/** A text as pairs of characters, blanks between them; where characters end, the last stands alone. */
const pairsOf = (text: string): string =>
  text.replace(/[\p{L}\p{N}]+/gu, (run) =>
    Array.from({ length: run.length }, (_, at) => run.slice(at, at + 2)).join(' '),
  );

/** A word as a condition of FTS5: its pairs one after the other. */
function conditionOf(word: string): string {
  if (word.length === 1) return `"${word}" *`;
  return `"${Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)).join(' ')}"`;
}

/** SQLite's FTS5 in WebAssembly, its file in the origin's private file system: pairs with their places. */
export async function sqlite(): Promise<Engine> {
  const sqlite3 = await (sqlite3InitModule as (options: object) => ReturnType<typeof sqlite3InitModule>)({
    locateFile: () => '/sqlite3.wasm',
  });
  const pool = await sqlite3.installOpfsSAHPoolVfs({ name: 'pool' });
  const database = new pool.OpfsSAHPoolDb('/search.sqlite');
  database.exec('pragma journal_mode=truncate; pragma synchronous=normal; pragma cache_size=-32000');
  database.exec(`create virtual table words using fts5(pairs, content='', tokenize='unicode61')`);
  const insert = database.prepare('insert into words(rowid, pairs) values (?, ?)');
  const numbers = (condition: string, limit: number): number[] =>
    database.selectValues(
      `select rowid from words where words match ? order by rowid desc limit ${limit}`,
      condition,
    ) as number[];
  return {
    add(documents) {
      database.exec('begin');
      for (const { number, text } of documents) {
        insert.bind([number + 1, pairsOf(divideText(text).words)]);
        insert.stepReset();
      }
      database.exec('commit');
      return Promise.resolve();
    },
    finish() {
      database.exec(`insert into words(words) values ('optimize')`);
      return Promise.resolve();
    },
    search(words, onFirst) {
      const condition = words.map(conditionOf).join(' AND ');
      onFirst(numbers(condition, screen).map((row) => row - 1));
      return Promise.resolve(numbers(condition, -1).length);
    },
  };
}

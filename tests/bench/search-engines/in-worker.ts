import { packText } from '@/lib/search/text-index/packed-text';
import { readSearchText } from '@/lib/search/search-text';
import { makeReport } from '../seed-library';
import { bodyScan } from './body-scan';
import type { Document, Engine } from './engine';
import { flexSearch } from './flex-search';
import { packedScan } from './packed-scan';
import { pairPostings } from './pair-postings';
import { searchQueries } from './search-queries';
import { sqlite } from './sqlite';

const engines: Record<string, () => Engine | Promise<Engine>> = {
  'body-scan': bodyScan,
  'packed-scan': packedScan,
  'pair-postings': pairPostings,
  flexsearch: flexSearch,
  sqlite,
};

/** What is measured of an engine: times in ms; a build that is broken off says how far it came. */
export type Measured = {
  documents: number;
  build: number;
  addOne: number[];
  queries: Record<string, { first: number[]; all: number[]; counts: number[] }>;
};

type Order = {
  engine: string;
  documents: number;
  rounds: number;
  longestBuild: number;
  longestQueries: number;
};

const portion = 1_000;

const makeDocuments = (from: number, to: number): Document[] =>
  Array.from({ length: to - from }, (_, n) => {
    const { clipping, body } = makeReport(from + n);
    return { number: from + n, text: packText(readSearchText(clipping, body)) };
  });

async function measure({
  engine: name,
  documents,
  rounds,
  longestBuild,
  longestQueries,
}: Order): Promise<Measured> {
  const engine = await engines[name]?.();
  if (!engine) throw new Error(`There is no engine ${name}`);
  const measured: Measured = { documents: 0, build: 0, addOne: [], queries: {} };
  while (measured.documents < documents && measured.build < longestBuild) {
    const to = Math.min(documents, measured.documents + portion);
    const made = makeDocuments(measured.documents, to);
    const began = performance.now();
    await engine.add(made);
    measured.build += performance.now() - began;
    measured.documents = to;
    if (to % 20_000 === 0)
      postMessage({ step: `${name}: ${to} in ${(measured.build / 1_000).toFixed(0)} s` });
  }
  const began = performance.now();
  await engine.finish();
  measured.build += performance.now() - began;
  for (let more = 0; more < 10; more += 1) {
    const one = makeDocuments(measured.documents + more, measured.documents + more + 1);
    const start = performance.now();
    await engine.add(one);
    measured.addOne.push(performance.now() - start);
  }
  await ask(engine, measured, rounds, longestQueries);
  return measured;
}

async function ask(engine: Engine, measured: Measured, rounds: number, longest: number): Promise<void> {
  const began = performance.now();
  for (let round = 0; round < rounds; round += 1)
    for (const [kind, asked] of Object.entries(searchQueries)) {
      const times = (measured.queries[kind] ??= { first: [], all: [], counts: [] });
      for (const query of asked) {
        if (times.all.length > 0 && performance.now() - began > longest) continue;
        const start = performance.now();
        let first = 0;
        const count = await engine.search(query.split(' '), () => {
          first = performance.now() - start;
        });
        times.first.push(first);
        times.all.push(performance.now() - start);
        if (round === 0) times.counts.push(count);
      }
    }
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  measure(data).then(
    (measured) => postMessage({ measured }),
    (error: unknown) => postMessage({ error: String((error as Error).stack ?? error) }),
  );
});

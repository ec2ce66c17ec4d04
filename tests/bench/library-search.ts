import type { CDPSession, Page } from 'puppeteer-core';
import { textTerms } from '@/lib/search/match-text';
import { parseQuery } from '@/lib/search/parse-query';
import type { Chromium } from '../e2e/chromium';
import { atMost, type Figure, ms, percentile } from './library/figure';
import { measureAdding } from './library/measure-adding';
import { openLibrary, untilWhole } from './library/measure-open';
import { prepareBuild, seededChromium } from './library/seeded-chromium';
import { indexState, untilIndexed } from './library/index-state';
import { newestMatching, oldestView } from './library/newest-matching';
import { searchQueries } from './search-engines/search-queries';

/** What editors type, as the comparison of engines asks it, and what only the library can ask. */
const queries = {
  ...searchQueries,
  'fields and exclusions': ['标题:协和', '协和 -荆门', '记者:李明 南阳', '"一站式服务" 肿瘤'],
} as const;
/** To the first results painted, at the 95th percentile, in ms. */
const bound = 150;
const bounded = new Set(['two characters', 'two words']);
/** Half of them begin from the whole library, half from another search. */
const rounds = 4;

type Times = { shown: number; whole: number };

/** Types a query into the field; ms until its first clipping is painted, and until all are counted. */
const type = (page: Page, query: string, first: string): Promise<Times> =>
  page.evaluate(
    (words, expected) =>
      new Promise<Times>((resolve, reject) => {
        const field = document.querySelector<HTMLInputElement>('.query-input');
        if (!field) return reject(new Error('There is no search field'));
        const rowsShown = () => document.querySelector('.list')?.getAttribute('aria-rowcount');
        const before = field.value === words ? undefined : rowsShown();
        const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        const began = performance.now();
        write?.call(field, words);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        let shown = 0;
        const look = (): void => {
          const row = document.querySelector<HTMLElement>('[aria-rowindex="2"]');
          // The newest of all may be the first hit too: then the number of rows tells the two lists apart, or where all are
          // hits the marks in the row.
          const isMarked = Boolean(row?.querySelector('mark'));
          const isNew =
            row?.dataset['row'] === expected && (rowsShown() !== before || isMarked === (words !== ''));
          const drawn = isNew && row.querySelector('.row-headline') !== null;
          const now = performance.now() - began;
          if (drawn && shown === 0) shown = now;
          if (shown > 0 && !document.querySelector('.list-state')) resolve({ shown, whole: now });
          else if (now > 60_000)
            reject(new Error(`${words}: ${row?.dataset['row']} is shown, not ${expected}`));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    query,
    first,
  );

type Measured = { searched: Times[]; drawn: number[]; answered: number[]; worked: number[] };

async function timesOf(page: Page, asked: readonly string[], size: number): Promise<Measured> {
  const measured: Measured = { searched: [], drawn: [], answered: [], worked: [] };
  const starts = [{ query: '', first: newestMatching('', size) }, oldestView()];
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (let round = 0; round < rounds; round += 1)
    for (const query of asked) {
      const start = starts[round % starts.length]!;
      measured.drawn.push((await type(page, start.query, start.first)).shown);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const first = newestMatching(query, size);
      const before = await threadTime(session);
      measured.searched.push(await type(page, query, first));
      measured.worked.push((await threadTime(session)) - before);
      await new Promise((resolve) => setTimeout(resolve, 300));
      measured.answered.push(await answer(page, query));
    }
  await session.detach();
  return measured;
}

/** Processor time the page's thread has taken, in ms: what else the machine does is not in it. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

/** Asks the worker past the page; ms until its first hits. */
const answer = (page: Page, query: string): Promise<number> =>
  page.evaluate(
    (terms) =>
      new Promise<number>((resolve) => {
        const worker = new SharedWorker('/text-index.js', { name: 'text-index' });
        const began = performance.now();
        worker.port.addEventListener('message', ({ data }) => {
          if (data.tell !== 'hits' || (data.add.length === 0 && data.left > 0)) return;
          resolve(performance.now() - began);
          worker.port.postMessage({ act: 'rest' }, []);
        });
        worker.port.start();
        worker.port.postMessage({ act: 'ask', question: 1, terms }, []);
      }),
    textTerms(parseQuery(query)) as never,
  );

const halves = (times: readonly number[]): string =>
  `${ms(percentile(times, 0.5))}, ${ms(percentile(times, 0.95))}`;

/** Searching in the library's page: the index made, every kind of query typed, a clipping added. */
export async function measureSearch(chromium: Chromium, size: number): Promise<Figure[]> {
  const page = await openLibrary(chromium);
  const took = await untilIndexed(page, size);
  const { segments } = await indexState(page);
  await untilWhole(page, size);
  const figures: Figure[] = [
    ...(await measureAdding(chromium)),
    { name: `index of ${segments} segments made, or found, by the page`, value: ms(took) },
  ];
  for (const [kind, asked] of Object.entries(queries)) {
    const { searched: times, drawn, answered, worked } = await timesOf(page, asked, size);
    const shown = times.map((time) => time.shown);
    const p95 = percentile(shown, 0.95);
    figures.push(
      { name: `${kind}: first results painted, p50`, value: ms(percentile(shown, 0.5)) },
      bounded.has(kind)
        ? atMost(`${kind}: first results painted, p95`, p95, bound, ms)
        : { name: `${kind}: first results painted, p95`, value: ms(p95) },
      {
        name: `${kind}: all counted, p95`,
        value: ms(
          percentile(
            times.map((time) => time.whole),
            0.95,
          ),
        ),
      },
      { name: `… processor time of the page until then, p50 and p95`, value: halves(worked) },
      { name: `… the index alone, p50 and p95`, value: halves(answered) },
      { name: `… a view without words drawn, p50 and p95`, value: halves(drawn) },
    );
    if (process.env.VERBOSE)
      times.forEach((t, i) => console.log(asked[i % asked.length], ms(t.shown), ms(t.whole)));
  }
  await type(page, '', newestMatching('', size));
  await page.close();
  return figures;
}

const print = ({ name, value, bound: limit = '', holds }: Figure): void => {
  const verdict = holds === undefined ? '' : holds ? 'holds' : 'FAILS';
  console.log(`  ${name.padEnd(56)} ${value.padEnd(16)} ${limit.padEnd(10)} ${verdict}`);
};

if (import.meta.main) {
  const size = Number(process.argv[2] ?? 100_000);
  const chromium = await seededChromium(prepareBuild(), size);
  try {
    (await measureSearch(chromium, size)).forEach(print);
  } finally {
    await chromium.close(false);
  }
}

import type { Page } from 'puppeteer-core';
import type { Chromium } from '../e2e/chromium';
import { atMost, type Figure, ms, percentile } from './library/figure';
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
const rounds = 3;

type Times = { shown: number; whole: number };

/** Types a query into the field; ms until its first clipping is painted, and until all are counted. */
const type = (page: Page, query: string, first: string): Promise<Times> =>
  page.evaluate(
    (words, expected) =>
      new Promise<Times>((resolve, reject) => {
        const field = document.querySelector<HTMLInputElement>('.query-input');
        if (!field) return reject(new Error('There is no search field'));
        const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        const began = performance.now();
        write?.call(field, words);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        let shown = 0;
        const look = (): void => {
          const row = document.querySelector<HTMLElement>('[aria-rowindex="2"]');
          const drawn = row?.dataset['row'] === expected && row.querySelector('.row-headline') !== null;
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

async function timesOf(page: Page, asked: readonly string[], size: number): Promise<Times[]> {
  const times: Times[] = [];
  const old = oldestView();
  for (let round = 0; round < rounds; round += 1)
    for (const query of asked) {
      await type(page, old.query, old.first);
      await new Promise((resolve) => setTimeout(resolve, 100));
      times.push(await type(page, query, newestMatching(query, size)));
    }
  return times;
}

/** Searching in the library's page: the index made, every kind of query typed, a clipping added. */
export async function measureSearch(chromium: Chromium, size: number): Promise<Figure[]> {
  const page = await openLibrary(chromium);
  const took = await untilIndexed(page, size);
  const { segments } = await indexState(page);
  await untilWhole(page, size);
  const figures: Figure[] = [
    { name: `index of ${segments} segments made, or found, by the page`, value: ms(took) },
  ];
  for (const [kind, asked] of Object.entries(queries)) {
    const times = await timesOf(page, asked, size);
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
    );
    if (process.env.VERBOSE)
      times.forEach((t, i) => console.log(asked[i % asked.length], ms(t.shown), ms(t.whole)));
  }
  await type(page, '', newestMatching('', size));
  await page.close();
  return figures;
}

if (import.meta.main) {
  const size = Number(process.argv[2] ?? 100_000);
  const chromium = await seededChromium(prepareBuild(), size);
  try {
    for (const { name, value, bound: limit = '', holds } of await measureSearch(chromium, size))
      console.log(
        `  ${name.padEnd(56)} ${value.padEnd(12)} ${limit.padEnd(10)} ${holds === undefined ? '' : holds ? 'holds' : 'FAILS'}`,
      );
  } finally {
    await chromium.close(false);
  }
}

import type { CDPSession, Page } from 'puppeteer-core';
import { atMost, type Figure, median, ms } from './figure';

/** Views an editor may ask for, as their addresses write them. */
const views = [
  'topic=party-building',
  'topic=party-building&topic=integrity',
  'topic=specialty&genre=feature',
  'region=湖北省',
  'region=湖北省&source=晨江日报',
  'region=江西省&kind=web&mark=unreviewed',
  'hospital=十堰市人民医院',
  'hospital=十堰市人民医院&hospital=荆门市人民医院&topic=service',
  'from=2020-01-01&to=2021-12-31',
  'from=2022-03-01&to=2024-02-28&topic=research&mark=statistics',
  'tag=年终',
  'tag=年终&source=健康报&genre=feature',
  'mark=starred',
  'mark=pictures&mark=unreviewed&region=湖北省',
  'kind=wechat&kind=epaper',
  'collection=01900000-0000-7000-8000-000000000001',
  'sort=-published&topic=party-building',
  'sort=-published&kind=web',
  'in=bin',
  '',
];

/** Views that only order the library anew. */
const orders = [
  'sort=-published',
  'sort=%2Bheadline',
  'sort=%2Bsource',
  'sort=%2Bhospital',
  'sort=-statistics',
];

/** Goes to a view by its address; ms until the list and the counts of it are drawn. */
const show = (page: Page, view: string): Promise<number> =>
  page.evaluate(
    (search) =>
      new Promise<number>((resolve, reject) => {
        const sign = (): string => document.querySelector('.room-facets, .room-list')?.textContent ?? '';
        const count = (): string => document.querySelector('.list-count')?.textContent ?? '';
        const order = (): string =>
          [...document.querySelectorAll('[aria-sort]')]
            .map((head) => `${head.textContent} ${head.getAttribute('aria-sort')}`)
            .join();
        const state = (): string => `${count()} ${order()} ${sign()}`;
        const before = state();
        const began = performance.now();
        location.hash = search === '' ? '#/' : `#/?${search}`;
        const look = (): void => {
          const drawn =
            state() !== before &&
            (document.querySelector('[aria-rowindex="2"] .row-headline') ?? document.querySelector('.empty'));
          if (performance.now() - began > 15_000) reject(new Error(`${search} is not shown: ${state()}`));
          else if (drawn) requestAnimationFrame(() => resolve(performance.now() - began));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    view,
  );

/** A view, ms until it was drawn, and ms the page's thread worked for that: a busy machine adds to the first alone. */
type Shown = { view: string; time: number; work: number };

const rounds = 3;

/** The time the page's thread has worked, in ms; other programs' share of the machine does not count. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

/** Shows views one after the other, several times over; the median of each. */
async function timesOf(page: Page, wanted: readonly string[], times = rounds): Promise<Shown[]> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const all: Shown[] = [];
  for (let round = 0; round < times; round += 1) {
    for (const view of wanted) {
      const before = await workOf(session);
      const time = await show(page, view);
      all.push({ view, time, work: (await workOf(session)) - before });
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
  await session.detach();
  return wanted.map((view) => {
    const own = all.filter((shown) => shown.view === view);
    return { view, time: median(own.map(({ time }) => time)), work: median(own.map(({ work }) => work)) };
  });
}

/** Facets chosen one over the other, and the library in other orders. */
export async function measureFacets(page: Page): Promise<Figure[]> {
  await show(page, 'topic=service');
  const chosen = await timesOf(page, views);
  const ordered = await timesOf(page, orders, 1);
  await show(page, '');
  const slowest = (shown: Shown[]): Shown =>
    shown.reduce((one, other) => (other.time > one.time ? other : one));
  const worst = slowest(chosen);
  const order = slowest(ordered);
  const most = Math.max(...chosen.map(({ work }) => work));
  return [
    {
      name: `${views.length} facet choices, median of ${rounds} each, median`,
      value: ms(median(chosen.map(({ time }) => time))),
    },
    atMost(`… slowest (${worst.view || 'none'})`, worst.time, 300, ms),
    { name: '… most work of the page’s thread', value: ms(most) },
    {
      name: `orders for the first time, slowest (${order.view})`,
      value: `${ms(order.time)}, work ${ms(order.work)}`,
    },
  ];
}

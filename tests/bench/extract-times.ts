import type { Page } from 'puppeteer-core';

/** Middle times of one page in milliseconds: bare Readability with its clone, ours with its copy, Defuddle with its clone. */
export type Times = { bare: number; ours: number; defuddle: number };
export type PageTimes = Times & { id: string };

const runs = 5;

/** Runs the readers in turn on one page, after one run of each to warm up. */
const inTurn = `(() => {
  const timed = (run) => { const from = performance.now(); run(); return performance.now() - from; };
  const readers = { bare: rivals.bare, ours: xinglinExtract, defuddle: rivals.defuddle };
  const times = { bare: [], ours: [], defuddle: [] };
  for (let turn = 0; turn <= ${runs}; turn += 1)
    for (const [name, read] of Object.entries(readers)) {
      const took = timed(read);
      if (turn > 0) times[name].push(took);
    }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, list.sort((a, b) => a - b)[list.length >> 1]]));
})()`;

/** How long each reader takes on the page that is open. */
export const timesOf = async (tab: Page): Promise<Times> => (await tab.evaluate(inTurn)) as Times;

const shown = 8;

/** The slowest pages and the multiples of bare Readability, as text. */
export function timesTable(times: readonly PageTimes[]): string {
  const multiple = ({ ours, bare }: Times): number => ours / bare;
  const sorted = times.toSorted((one, other) => multiple(other) - multiple(one));
  const at = (share: number): string => {
    const row = sorted[Math.floor((1 - share) * (sorted.length - 1))];
    return row ? multiple(row).toFixed(2) : '–';
  };
  const rows = sorted
    .slice(0, shown)
    .map(
      (row) =>
        `${row.id.padEnd(22)} Readability ${row.bare.toFixed(0)} ms, ours ${row.ours.toFixed(0)} ms (${multiple(row).toFixed(2)}×), Defuddle ${row.defuddle.toFixed(0)} ms`,
    );
  return [
    ...rows,
    `${times.length} pages: median ${at(0.5)}×, p95 ${at(0.95)}× of bare Readability with its clone`,
  ].join('\n');
}

import type { Page } from 'puppeteer-core';

/** Middle times of one page in milliseconds: bare Readability with its clone, ours with its copy, Defuddle with its clone. */
type Times = { bare: number; ours: number; defuddle: number };
export type PageTimes = Times & { id: string };

const runs = 9;

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

/** Reads the open page with half, all and twice the paragraphs of its longest box; the page is changed by it. */
const scaled = `(() => {
  const boxes = Map.groupBy(document.querySelectorAll('p'), (line) => line.parentElement);
  const [box, lines] = [...boxes].sort(([, one], [, other]) => other.length - one.length)[0];
  const middle = (times) => times.sort((a, b) => a - b)[times.length >> 1];
  return [0.5, 1, 2].map((share) => {
    const wanted = Array.from({ length: Math.round(lines.length * share) }, (_, at) => lines[at % lines.length].cloneNode(true));
    box.replaceChildren(...wanted);
    xinglinExtract();
    const times = Array.from({ length: ${runs} }, () => {
      const from = performance.now();
      xinglinExtract();
      return performance.now() - from;
    });
    return { characters: box.textContent.length, ms: middle(times) };
  });
})()`;

/** How the time grows with the text, in one line: it is linear where milliseconds per 10,000 characters stay the same. */
export async function linearityLine(tab: Page): Promise<string> {
  const sizes = (await tab.evaluate(scaled)) as { characters: number; ms: number }[];
  const parts = sizes.map(
    ({ characters, ms }) =>
      `${characters} characters ${ms.toFixed(0)} ms (${((ms / characters) * 10_000).toFixed(2)} ms per 10,000)`,
  );
  return `Half, all and twice the longest page: ${parts.join(', ')}`;
}

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

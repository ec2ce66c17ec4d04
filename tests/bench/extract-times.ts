import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { bundleScript } from './bundle-script.ts';
import { savedPages } from './extract-pages.ts';
import { openSaved } from './serve-page.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const runs = 5;
const ours = await bundleScript('./extract-in-page.ts');
const rivals = await bundleScript('./rivals-in-page.ts');
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});
const tab = await browser.newPage();
await tab.setRequestInterception(true);
type Times = { bare: number; ours: number; defuddle: number };
const ratios: (Times & { id: string })[] = [];

/** Runs the readers in turn on one page, after one run of each to warm up; the middle time of each. */
const inTurn = `(() => {
  const timed = (run) => { const from = performance.now(); run(); return performance.now() - from; };
  const readers = { bare: rivals.readability, ours: xinglinExtract, defuddle: rivals.defuddle };
  const times = { bare: [], ours: [], defuddle: [] };
  for (let turn = 0; turn <= ${runs}; turn += 1)
    for (const [name, read] of Object.entries(readers)) {
      const took = timed(read);
      if (turn > 0) times[name].push(took);
    }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, list.sort((a, b) => a - b)[list.length >> 1]]));
})()`;

for (const saved of positionals.flatMap(savedPages)) {
  await openSaved(tab, saved);
  await tab.evaluate(`${ours};${rivals}`);
  ratios.push({ id: saved.id, ...((await tab.evaluate(inTurn)) as Times) });
}
await browser.close();

const sorted = ratios.map((row) => row.ours / row.bare).sort((one, other) => one - other);
const at = (share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
for (const row of ratios.sort((one, other) => other.ours / other.bare - one.ours / one.bare).slice(0, 15))
  console.log(
    `${row.id.padEnd(22)} bare ${row.bare.toFixed(0)} ms, ours ${row.ours.toFixed(0)} ms (${(row.ours / row.bare).toFixed(2)}×), Defuddle ${row.defuddle.toFixed(0)} ms`,
  );
console.log(
  `${sorted.length} pages: median ${at(0.5)}×, p95 ${at(0.95)}× of bare Readability with its clone`,
);

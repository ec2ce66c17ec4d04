import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { bundleScript } from './bundle-script.ts';
import { savedPages } from './extract-pages.ts';
import { openSaved } from './serve-page.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const runs = 3;
const ours = await bundleScript('./extract-in-page.ts');
const rivals = await bundleScript('./rivals-in-page.ts');
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});
const tab = await browser.newPage();
await tab.setRequestInterception(true);
const ratios: { id: string; ours: number; bare: number; defuddle: number }[] = [];
for (const saved of positionals.flatMap(savedPages)) {
  await openSaved(tab, saved);
  const times = (await tab.evaluate(`${ours};${rivals};(() => {
    const timed = (run) => { const from = performance.now(); run(); return performance.now() - from; };
    const all = { bare: [], ours: [], defuddle: [] };
    for (let turn = 0; turn < ${runs}; turn += 1) {
      all.bare.push(timed(rivals.readability));
      all.ours.push(timed(xinglinExtract));
      if (turn === 0) all.defuddle.push(timed(rivals.defuddle));
    }
    const middle = (list) => list.sort((a, b) => a - b)[list.length >> 1];
    return { bare: middle(all.bare), ours: middle(all.ours), defuddle: middle(all.defuddle) };
  })()`)) as { bare: number; ours: number; defuddle: number };
  ratios.push({ id: saved.id, ...times });
}
await browser.close();

const sorted = ratios.map((row) => row.ours / row.bare).sort((one, other) => one - other);
const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
for (const row of ratios.sort((one, other) => other.ours / other.bare - one.ours / one.bare).slice(0, 15))
  console.log(`${row.id.padEnd(22)} bare ${row.bare.toFixed(0)} ms, ours ${row.ours.toFixed(0)} ms (${(row.ours / row.bare).toFixed(2)}×), Defuddle ${row.defuddle.toFixed(0)} ms`);
console.log(`${sorted.length} pages: median ${at(0.5)}×, p95 ${at(0.95)}× of bare Readability with its clone`);

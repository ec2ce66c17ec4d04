import { build } from '@/scripts/build';
import { hostilePages } from './faults/hostile-pages';
import type { Measure, Result } from './faults/measure';
import { browserKills } from './faults/browser-kills';
import { fullDisk } from './faults/full-disk';
import { powerCut } from './faults/power-cut';
import { twoWindows } from './faults/two-windows';
import { withoutNetwork } from './faults/without-network';
import { workerKills } from './faults/worker-kills';

const wanted = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);
const short = process.argv.includes('--short');
const seed = Number(
  process.argv.find((word) => word.startsWith('--seed='))?.slice('--seed='.length) ?? 20_250_301,
);

/** Where a build of the extension stands that may be injected everywhere; another one is named by FAULTS_BUILD. */
const built = process.env['FAULTS_BUILD'] ?? build('automation');

const measures: Record<string, Measure> = {
  'worker-kills': workerKills(built),
  'browser-kills': browserKills(built),
  'full-disk': fullDisk(built),
  'hostile-pages': hostilePages(built),
  'two-windows': twoWindows(built),
  'power-cut': powerCut(built),
  'without-network': withoutNetwork(built),
};

const results: Result[] = [];
console.log(`Seed ${seed}${short ? ', short run' : ''}`);
for (const [name, measure] of Object.entries(measures)) {
  if (wanted && !wanted.split(',').includes(name)) continue;
  const began = performance.now();
  const result = await measure({ seed, short });
  results.push(result);
  console.log(
    `${result.verdict}  ${result.name}: ${result.figures} (${((performance.now() - began) / 1000).toFixed(1)} s)`,
  );
}
process.exitCode = results.some(({ verdict }) => verdict === 'failed') ? 1 : 0;

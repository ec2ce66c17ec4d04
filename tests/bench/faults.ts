import { rmSync } from 'node:fs';
import { copyBuild } from '@/scripts/build';
import { measuresOf } from './faults/measures';
import type { Result } from './faults/measure';

const wordAfter = (flag: string): string | undefined =>
  process.argv.find((word) => word.startsWith(flag))?.slice(flag.length);

/** `--only=worker-kills,full-disk` names measures, `--seed=7` another chance, `--short` a tenth of the work. */
const only = wordAfter('--only=')?.split(',');
const seed = Number(wordAfter('--seed=') ?? 20_250_301);
const short = process.argv.includes('--short');

/** Builds that may be injected everywhere. */
const builds = { chromium: copyBuild('automation'), firefox: copyBuild('firefox-automation') };
process.once('exit', () => {
  for (const folder of Object.values(builds)) rmSync(folder, { recursive: true, force: true });
});

const results: Result[] = [];
console.log(`Seed ${seed}${short ? ', short run' : ''}`);
for (const [key, measure] of Object.entries(measuresOf(builds))) {
  if (only && !only.includes(key)) continue;
  const began = performance.now();
  const result = await measure({ seed, short });
  results.push(result);
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(`${result.verdict}  ${result.name}: ${result.figures} (${seconds} s)`);
}
process.exitCode = results.some(({ verdict }) => verdict === 'failed') ? 1 : 0;

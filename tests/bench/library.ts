import os from 'node:os';
import { fit } from '@/scripts/table';
import type { Chromium } from '../e2e/chromium';
import { measureSearch } from './library-search';
import type { Figure } from './library/figure';
import { measureFacets } from './library/measure-facets';
import { measureOpening, measureReading, openLibrary, untilWhole } from './library/measure-open';
import { emptyPopup, measurePopup } from './library/measure-popup';
import { measureScrolling } from './library/measure-scroll';
import { measureUpdates } from './library/measure-updates';
import { forgetSeeded, prepareBuild, seededChromium } from './library/seeded-chromium';

const wordAfter = (flag: string): string | undefined =>
  process.argv.find((word) => word.startsWith(flag))?.slice(flag.length);

/**
 * `--sizes=20000,100000` names how many clippings, `--only=popup,search,open,read,scroll,facets,updates` some measures,
 * `--keep` keeps the seeded libraries for the next run (1.5 GB in the folder for temporary files).
 */
const sizes = (wordAfter('--sizes=') ?? '20000,100000').split(',').map(Number);
const only = wordAfter('--only=')?.split(',');
const small = 1_000;

const wanted = (name: string): boolean => !only || only.includes(name);
const print = ({ name, value, bound = '', holds }: Figure): void => {
  const verdict = holds === undefined ? '' : holds ? 'holds' : 'FAILS';
  console.log(`  ${fit(name, 64)}  ${fit(value, 34)}  ${fit(bound, 10)}  ${verdict}`);
};

async function measureSize(beside: Chromium, size: number, build: string): Promise<Figure[]> {
  const chromium = await seededChromium(build, size);
  const figures: Figure[] = [];
  /** A measure that breaks off has failed; the others go on. */
  const note = async (name: string, measure: () => Promise<Figure[]>): Promise<void> => {
    if (!wanted(name)) return;
    const more = await measure().catch((error: unknown) => [
      { name: `${name} broke off`, value: String(error), holds: false },
    ]);
    more.forEach(print);
    figures.push(...more);
  };
  try {
    // The index is made first: it is made once, and whatever is measured meanwhile would share the machine with it.
    await note('search', () => measureSearch(chromium, size));
    await note('open', () => measureOpening(beside, chromium, size));
    const page = await openLibrary(chromium);
    await note('read', () => measureReading(page, size));
    await untilWhole(page, size);
    await note('scroll', () => measureScrolling(page));
    await note('facets', () => measureFacets(page));
    await note('updates', () => measureUpdates(page));
  } finally {
    await chromium.close(false);
  }
  return figures;
}

console.log(
  `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown'}, load ${os.loadavg()[0]?.toFixed(1)} when it begins`,
);
const build = prepareBuild(await emptyPopup());
const figures: Figure[] = [];
const beside = await seededChromium(build, small);
try {
  if (wanted('popup')) {
    console.log('Popup');
    const popup = await measurePopup(beside);
    popup.forEach(print);
    figures.push(...popup);
  }
  for (const size of sizes) {
    console.log(`${size.toLocaleString('en')} clippings`);
    figures.push(...(await measureSize(beside, size, build)));
  }
} finally {
  console.log(`load ${os.loadavg()[0]?.toFixed(1)} when it ends`);
  await beside.close(false);
  if (!process.argv.includes('--keep')) forgetSeeded();
}
process.exitCode = figures.some(({ holds }) => holds === false) ? 1 : 0;

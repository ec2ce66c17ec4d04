import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { copyBuild } from '@/scripts/build';
import { type Chromium, startChromium } from '../../e2e/chromium';
import { bundleScript } from '../bundle-script';
import { untilIndexed } from './index-state';

/** How many clippings one call in the page writes: progress shows between calls. */
const portion = 2_000;

const base = process.env.BENCH_FOLDER ?? path.join(os.tmpdir(), 'xinglin-bench-library');
const folderOf = (name: string): string => path.join(base, name);

/**
 * Copies the present build to a place that stays the same: the browser makes an extension's id, and with it the
 * origin its library belongs to, from where it stands. Pages of `more` (file name to content) are added to it.
 * `LIBRARY_BUILD` names the folder of another build.
 */
export function prepareBuild(more: Readonly<Record<string, string>> = {}): string {
  const given = process.env['LIBRARY_BUILD'];
  const copy = given ?? copyBuild('chrome');
  const folder = folderOf('build');
  rmSync(folder, { recursive: true, force: true });
  cpSync(copy, folder, { recursive: true });
  if (!given) rmSync(copy, { recursive: true, force: true });
  for (const [name, content] of Object.entries(more)) writeFileSync(path.join(folder, name), content);
  return folder;
}

/** The build in a Chromium whose library holds so many seeded clippings; they are written once and kept for the next run. */
export async function seededChromium(build: string, size: number): Promise<Chromium> {
  const profile = folderOf(`profile-${size}`);
  const done = path.join(profile, 'seeded');
  const wanted = `${size} 3`;
  if (!existsSync(done) || readFileSync(done, 'utf8') !== wanted) {
    rmSync(profile, { recursive: true, force: true });
    mkdirSync(profile, { recursive: true });
    const chromium = await startChromium(build, profile);
    await seed(chromium, size);
    await chromium.close(false);
    writeFileSync(done, wanted);
  }
  // The browser keeps a worker's script by the version of the extension, which another build shares.
  rmSync(path.join(profile, 'Default', 'Service Worker'), { recursive: true, force: true });
  return startChromium(build, profile);
}

async function seed(chromium: Chromium, size: number): Promise<void> {
  const page = await chromium.openOwn('options.html');
  // The library itself must not read along while it is filled: any other file of the extension will do.
  await page.goto(page.url().replace('options.html', 'manifest.json'));
  await page.evaluate(await bundleScript('./seed-in-page.ts'));
  const began = performance.now();
  for (let from = 0; from < size; from += portion) {
    const to = Math.min(size, from + portion);
    const count = Number(await page.evaluate(`xinglinSeed(${from}, ${to})`));
    if (count !== to) throw new Error(`The library holds ${count} clippings where ${to} were written.`);
    if (to % 20_000 === 0 || to === size) {
      console.log(`  seeded ${to} of ${size} (${((performance.now() - began) / 1_000).toFixed(0)} s)`);
    }
  }
  // Its making is measured by itself; nothing else is to meet it.
  await page.goto(page.url().replace('manifest.json', 'options.html'));
  console.log(`  text index made (${((await untilIndexed(page, size)) / 1_000).toFixed(0)} s)`);
}

/** Forgets every library that was seeded. */
export const forgetSeeded = (): void => rmSync(folderOf(''), { recursive: true, force: true });

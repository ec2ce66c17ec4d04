import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** What can be built, and where it comes to stand; `automation` differs from `chrome` only in host permissions. */
export const builds = {
  chrome: { words: [], folder: '.output/chrome-mv3' },
  automation: { words: ['--mode', 'automation'], folder: '.output/chrome-mv3-automation' },
  firefox: { words: ['-b', 'firefox'], folder: '.output/firefox-mv3' },
  'firefox-automation': {
    words: ['-b', 'firefox', '--mode', 'automation'],
    folder: '.output/firefox-mv3-automation',
  },
} as const;
export type BuildName = keyof typeof builds;

const sources = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

function newest(file: string): number {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

/** Builds the extension where its sources are newer than the last build; answers with the folder. Throws where the build fails. */
export function build(name: BuildName): string {
  const { words, folder } = builds[name];
  const output = path.join(root, folder);
  const stamp = path.join(root, '.output', `${name}.built`);
  const changed = Math.max(...sources.map((source) => newest(path.join(root, source))));
  if (
    existsSync(stamp) &&
    existsSync(path.join(output, 'manifest.json')) &&
    statSync(stamp).mtimeMs > changed
  )
    return output;
  const startedAt = new Date();
  rmSync(stamp, { force: true });
  const wxt = path.join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension (${name}) could not be built:\n${stdout}${stderr}`);
  // The stamp carries the time the build began, so that a change made meanwhile is built next time.
  writeFileSync(stamp, '');
  utimesSync(stamp, startedAt, startedAt);
  return output;
}

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** What can be built, and where it comes to stand; `automation` differs from `chrome` only in host permissions. */
const builds = {
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

const lock = path.join(root, '.output', 'build.lock');

/** Whether the process that holds the lock is gone without having let go. */
function isAbandoned(): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return false;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Between its making and its first byte the lock names nobody, and that is not a process that is gone.
    return code === 'ESRCH';
  }
}

/** Runs a step while no other process builds; two builds into one folder would empty it for each other. */
function alone<Result>(step: () => Result): Result {
  mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (isAbandoned()) rmSync(lock, { force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    return step();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Builds the extension where its sources are newer than the last build; returns the folder. Throws where the build fails. */
export const build = (name: BuildName): string => alone(() => buildAlone(name));

/**
 * A build in a new folder of its own, which the caller deletes. A build that is made anew empties its folder first;
 * a browser that starts from it meanwhile, or again and again, finds no manifest or another program.
 */
export const copyBuild = (name: BuildName): string =>
  alone(() => {
    const copy = mkdtempSync(path.join(os.tmpdir(), `xinglin-${name}-`));
    cpSync(buildAlone(name), copy, { recursive: true });
    return copy;
  });

function buildAlone(name: BuildName): string {
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
    // A test that builds has an environment of its own, which libraries would take for theirs.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`The extension (${name}) could not be built:\n${stdout}${stderr}`);
  // The stamp carries the time the build began, so that a change made meanwhile is built next time.
  writeFileSync(stamp, '');
  utimesSync(stamp, startedAt, startedAt);
  return output;
}

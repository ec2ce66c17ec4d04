import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { needBrowser } from './browser';
import { build, root, type BuildName } from './build';

/** Tests passed, failed and skipped. */
type Count = { passed: number; failed: number; skipped: number };

const bin = (name: string) => path.join(root, 'node_modules', ...name.split('/'));
const reports = path.join(root, 'out', 'test');

const tools = {
  'prepare types': [bin('wxt/bin/wxt.mjs'), 'prepare'],
  types: [bin('typescript/bin/tsc'), '--noEmit'],
  lint: [bin('oxlint/bin/oxlint'), '--deny-warnings'],
  format: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
} as const;

function run(words: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...words], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }) },
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** One tool as one test: it passes or it fails. */
async function check(name: keyof typeof tools): Promise<Count> {
  const began = performance.now();
  const passed = (await run(tools[name])) === 0;
  console.log(`${passed ? '✓' : '✗'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 };
}

/** A Vitest run, counted from its own report; a run that ends without one has failed. */
async function suite(name: string, config: string): Promise<Count> {
  const report = path.join(reports, `${name}.json`);
  rmSync(report, { force: true });
  const words = [
    'run',
    '--config',
    config,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const code = await run([bin('vitest/vitest.mjs'), ...words]);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const told = JSON.parse(readFileSync(report, 'utf8')) as Record<
    'numPassedTests' | 'numFailedTests' | 'numPendingTests',
    number
  >;
  // A file that breaks before its first test fails the run without failing a test.
  const failed = told.numFailedTests || Number(code !== 0);
  return { passed: told.numPassedTests, failed, skipped: told.numPendingTests };
}

async function main(): Promise<number> {
  mkdirSync(reports, { recursive: true });
  needBrowser('chromium');
  needBrowser('firefox');
  const counts: Count[] = [await check('prepare types')];
  counts.push(...(await Promise.all([check('types'), check('lint'), check('format')])));
  counts.push(await suite('unit', 'tests/vitest.config.ts'));
  for (const name of ['chrome', 'automation', 'firefox', 'firefox-automation'] satisfies BuildName[])
    build(name);
  counts.push(await suite('browser', 'tests/e2e/vitest.config.ts'));
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
  console.log(`\nTests: ${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  return sum('failed') > 0 ? 1 : 0;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('\nTests: 0 passed, 1 failed, 0 skipped');
  return 1;
});

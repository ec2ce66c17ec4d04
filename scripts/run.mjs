// Runs a script of this folder on the project's own Node, after installing what is missing.
// Plain JavaScript without dependencies, because it starts on whatever Node (20 or later) the machine has.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => path.join(root, ...parts);
const installed = at('node_modules', '.package-lock.json');
const node = at('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const isInstalled = () =>
  existsSync(installed) &&
  existsSync(node) &&
  statSync(installed).mtimeMs >= statSync(at('package-lock.json')).mtimeMs;

function install() {
  // npm would follow the link and empty the folder of another checkout.
  if (lstatSync(at('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error('node_modules is a link to another folder: remove it, then run the command again.');
    process.exit(1);
  }
  console.log('Installing dependencies (once; about a minute) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' };
  const { status, error } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options);
  if (status === 0 && existsSync(node)) return;
  // A half-made folder must not pass for a finished one at the next start.
  rmSync(installed, { force: true });
  console.error(
    `npm ci did not finish${error ? ` (${error.message})` : ''}. Check the connection to the npm registry and run the command again.`,
  );
  process.exit(1);
}

const [script, ...rest] = process.argv.slice(2);
if (!script || !existsSync(at('scripts', `${script}.ts`))) {
  console.error(`There is no script "${script ?? ''}" in scripts/.`);
  process.exit(2);
}
if (!isInstalled()) install();

const child = spawn(node, ['--import', at('scripts', 'alias.mjs'), at('scripts', `${script}.ts`), ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${at('node_modules', '.bin')}${path.delimiter}${process.env.PATH}` },
});
// The terminal sends Ctrl-C to both; the child ends its browser and server, then this process follows it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));

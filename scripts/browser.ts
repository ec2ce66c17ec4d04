import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

type BrowserName = 'chromium' | 'firefox';

const home = os.homedir();
const programs = process.env['PROGRAMFILES'] ?? 'C:\\Program Files';
const programs86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)';
const local = process.env['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local');

/** Where browsers usually stand; the first that exists is taken. */
const places: Record<BrowserName, Partial<Record<NodeJS.Platform, string[]>>> = {
  chromium: {
    linux: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ].flatMap((name) =>
      ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].map((folder) =>
        path.join(folder, name),
      ),
    ),
    darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', path.join(home, 'Applications')].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    ),
    win32: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].flatMap((name) => [local, programs, programs86].map((folder) => path.win32.join(folder, name))),
  },
  firefox: {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/local/bin/firefox', '/snap/bin/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [path.win32.join(programs, 'Mozilla Firefox\\firefox.exe')],
  },
};

const named: Record<BrowserName, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };
const debianPackage: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const advice: Record<BrowserName, Partial<Record<NodeJS.Platform, string>>> = {
  chromium: {
    linux:
      'install it with your package manager (Debian, Ubuntu: sudo apt-get install chromium; Fedora: sudo dnf install chromium)',
    darwin: 'install it from https://www.google.com/chrome/ or with: brew install --cask google-chrome',
    win32: 'Microsoft Edge is part of Windows; otherwise install Chrome from https://www.google.com/chrome/',
  },
  firefox: {
    linux: 'install it with your package manager (Debian: sudo apt-get install firefox-esr)',
    darwin: 'install it from https://www.mozilla.org/firefox/ or with: brew install --cask firefox',
    win32: 'install it from https://www.mozilla.org/firefox/',
  },
};

/** The browser's program file: the one the environment names, else one in the usual places, else null. */
export function findBrowser(name: BrowserName): string | null {
  const chosen = process.env[named[name]];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`${named[name]} names ${chosen}, and there is no such file.`);
  }
  return places[name][process.platform]?.find((file) => existsSync(file)) ?? null;
}

/**
 * The browser's program file; on Debian and its kin, as root, the package is installed where it is missing.
 * Throws an Error that names the command or page to get one.
 */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name) ?? (canInstall() ? installed(name) : null);
  if (found) return found;
  const how = advice[name][process.platform] ?? 'install one';
  throw new Error(
    `No ${name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'} was found: ${how}, or name its program file in ${named[name]}.`,
  );
}

const canInstall = () =>
  process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

function installed(name: BrowserName): string | null {
  console.log(`Installing Debian's ${debianPackage[name]} (once) …`);
  const apt = (...words: string[]) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const got =
    apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', debianPackage[name]);
  return got ? findBrowser(name) : null;
}

/** Switches for a Chromium that is driven: nothing of its own goes over the network; root needs the sandbox off. */
export const chromiumSwitches: readonly string[] = [
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-search-engine-choice-screen',
  // A page saved from an http address is opened at that address.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,NetworkTimeServiceQuerying',
];

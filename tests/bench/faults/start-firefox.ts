import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { needBrowser } from '@/scripts/browser';
import { type Bidi, openBidi } from './bidi';
import { controlOf } from './control';
import { newProfile, type Patient } from './patient';

/** The add-on's id in the manifest, and the host its pages get in these profiles. */
const addOn = { id: 'clipper@xinglin.example', host: '5b1f9a52-6a0e-4f0c-9d55-2f6f3a1c7e10' };

const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [addOn.id]: addOn.host }),
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function launchFirefox(profile: string): Promise<{ child: ChildProcess; bidi: Bidi }> {
  mkdirSync(profile, { recursive: true });
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  // WebDriver reaches an extension's pages only with system access.
  const switches = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const child = spawn(needBrowser('firefox'), [...switches, '--remote-allow-system-access', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr?.on('data', (words) => {
      const found = /BiDi listening on (ws:\S+)/.exec(String(words))?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error('Firefox ended before it could be driven.')));
  });
  return { child, bidi: await openBidi(address) };
}

/** Opens a tab at an address. Firefox never reports the load of an extension's page, so this asks again and again. */
async function openWindow(bidi: Bidi, url: string): Promise<string> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  const there = `location.href.startsWith(${JSON.stringify(url)}) && document.readyState === 'complete'`;
  for (let tries = 0; tries < 1_200; tries += 1) {
    // While it moves on, a window cannot be asked.
    if (await bidi.evaluate(context, there).catch(() => false)) return context;
    await wait(50);
  }
  throw new Error(`${url} did not load.`);
}

/** A window that evaluates functions as a page of Puppeteer does, as far as the measures use one. */
const pageOf = (bidi: Bidi, context: string): Page => {
  let closed = false;
  const page = {
    evaluate: (run: (...words: never[]) => unknown, ...words: unknown[]) =>
      bidi.evaluate(context, `(${String(run)})(...${JSON.stringify(words)})`),
    isClosed: () => closed,
    async close() {
      closed = true;
      await bidi.send('browsingContext.close', { context });
    },
  };
  return page as unknown as Page;
};

/** Starts the built extension in a headless Firefox that can be hurt, as a temporary add-on that keeps its identity. */
export async function startFirefox(build: string, profile = newProfile()): Promise<Patient> {
  const { child, bidi } = await launchFirefox(profile);
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: build } });
  const openControl = async () =>
    controlOf(pageOf(bidi, await openWindow(bidi, `moz-extension://${addOn.host}/options.html#/settings`)));
  return {
    profile,
    openControl,
    async openTab(url) {
      await openWindow(bidi, url);
      const control = await openControl();
      const tabId = await control.tabShowing(url);
      await control.page.close();
      return { tabId };
    },
    async stopWorker() {
      const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
        'moz:scope': 'chrome',
      });
      const stop = `WebExtensionPolicy.getByID(${JSON.stringify(addOn.id)}).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`;
      await bidi.evaluate(contexts[0]!.context, `(${stop}, null)`);
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      await wait(300);
    },
  };
}

import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core';
import { chromiumSwitches, needBrowser } from '@/scripts/browser';
import { type Control, controlOf } from './control';
import { newProfile, type Patient } from './patient';

/** The built extension in a headless Chromium that can be hurt. */
export type ChromiumPatient = Omit<Patient, 'openTab'> & {
  driven: Browser;
  extensionId: string;
  openTab(url: string): Promise<{ page: Page; tabId: number }>;
  close(): Promise<void>;
};

/** How long the browser may take over one order, in milliseconds; what takes longer has hung. */
const protocolMs = 120_000;

export async function startChromium(build: string, profile = newProfile()): Promise<ChromiumPatient> {
  const driven = await launch({
    executablePath: needBrowser('chromium'),
    headless: true,
    pipe: true,
    protocolTimeout: protocolMs,
    userDataDir: profile,
    enableExtensions: [build],
    // No name but this machine's is looked up: nothing leaves, and nothing waits for the network.
    args: [
      ...chromiumSwitches,
      '--disable-gpu',
      '--lang=zh-CN',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
    defaultViewport: null,
  });
  const extensionId = await idOf(driven);
  let stopper: CDPSession | undefined;
  const patient: ChromiumPatient = {
    driven,
    extensionId,
    profile,
    openControl: () => openControl(driven, extensionId),
    async openTab(url) {
      const page = await driven.newPage();
      await page.goto(url);
      const control = await patient.openControl();
      const tabId = await control.tabShowing(url);
      await control.page.close();
      return { page, tabId };
    },
    async stopWorker() {
      if (!stopper) {
        const { page } = await patient.openControl();
        stopper = await page.createCDPSession();
        await stopper.send('ServiceWorker.enable');
      }
      await stopper.send('ServiceWorker.stopAllWorkers');
    },
    async kill() {
      const child = driven.process();
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.pid) process.kill(child.pid, 'SIGKILL');
      await ended;
      await new Promise((resolve) => setTimeout(resolve, 300));
      // What the browser had started may hold the profile for a moment longer, and longer on a busy machine.
      for (let turn = 0; turn < 300 && child.pid && isGroupThere(child.pid); turn += 1)
        await new Promise((resolve) => setTimeout(resolve, 100));
    },
    close: () => driven.close(),
  };
  return patient;
}

/** Whether a process is left of a browser that was started as the head of a group of its own, which Windows does not know. */
function isGroupThere(pid: number): boolean {
  if (process.platform === 'win32') return false;
  try {
    return process.kill(-pid, 0);
  } catch {
    // There is nobody left to ask.
    return false;
  }
}

/** The id of the extension, as soon as the browser has loaded it. */
async function idOf(driven: Browser): Promise<string> {
  for (let turn = 0; turn < 300; turn += 1) {
    const [extension] = (await driven.extensions()).values();
    if (extension) return extension.id;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The extension did not load.');
}

/** The manifest is a page of the extension that does nothing by itself. */
async function openControl(driven: Browser, extensionId: string): Promise<Control> {
  const page = await driven.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  return controlOf(page);
}

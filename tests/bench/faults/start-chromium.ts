import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { chromiumSwitches, needBrowser } from '@/scripts/browser';
import type { Command } from '@/lib/schema/command';
import type { Messages } from '@/lib/platform/messages';

declare const chrome: typeof browser;

/** A page of the extension that sends commands as popup and library do. */
export type Control = {
  page: Page;
  /** Sends a command once; rejects where no answer comes, as it does when the worker is stopped. */
  send<Name extends keyof Messages>(name: Name, payload: Command<Name>): Promise<ReturnType<Messages[Name]>>;
  /** Sends the same command until an answer comes, and tells how often it was sent. */
  insist<Name extends keyof Messages>(
    name: Name,
    payload: Command<Name>,
  ): Promise<{ answer: ReturnType<Messages[Name]>; attempts: number }>;
};

/** The built extension in a headless Chromium that can be hurt. */
export type Patient = {
  driven: Browser;
  extensionId: string;
  profile: string;
  openControl(): Promise<Control>;
  /** Opens a page of the web; answers with its tab's id. */
  openTab(url: string): Promise<{ page: Page; tabId: number }>;
  stopWorker(): Promise<void>;
  /** Ends the browser as a crash does; nothing where it has ended. */
  kill(): Promise<void>;
  close(): Promise<void>;
};

/** How long an answer may take before it counts as none, in milliseconds. */
const answerMs = 10_000;

/** How long the browser may take over one order, in milliseconds; what takes longer has hung. */
const protocolMs = 40_000;

export const newProfile = (): string => mkdtempSync(path.join(os.tmpdir(), 'xinglin-faults-'));
export const forget = (profile: string): void =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

export async function startChromium(build: string, profile = newProfile()): Promise<Patient> {
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
  const patient: Patient = {
    driven,
    extensionId,
    profile,
    openControl: () => openControl(driven, extensionId),
    async openTab(url) {
      const page = await driven.newPage();
      await page.goto(url);
      return { page, tabId: await tabIdOf(await patient.openControl(), url) };
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
    },
    close: () => driven.close(),
  };
  return patient;
}

/** The id of the extension, as soon as the browser has loaded it. */
async function idOf(driven: Browser): Promise<string> {
  for (let turn = 0; turn < 100; turn += 1) {
    const [extension] = (await driven.extensions()).values();
    if (extension) return extension.id;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The extension did not load.');
}

async function tabIdOf({ page }: Control, url: string): Promise<number> {
  const id = await page.evaluate(
    async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id,
    url,
  );
  await page.close();
  if (id === undefined) throw new Error(`No tab shows ${url}`);
  return id;
}

/** The manifest is a page of the extension that does nothing by itself. */
async function openControl(driven: Browser, extensionId: string): Promise<Control> {
  const page = await driven.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const control: Control = {
    page,
    async send(type, data) {
      const reply = await page.evaluate(
        async (message, ms) => {
          const answer = chrome.runtime.sendMessage(message) as Promise<
            { res?: unknown; err?: unknown } | undefined
          >;
          const silence = new Promise<undefined>((end) => setTimeout(() => end(undefined), ms));
          return (await Promise.race([answer, silence])) ?? { err: 'no answer' };
        },
        { id: 1, type, data, timestamp: Date.now() } as never,
        answerMs,
      );
      if (reply.err !== undefined) throw new Error(`${type}: ${JSON.stringify(reply.err)}`);
      return reply.res as never;
    },
    async insist(name, payload) {
      for (let attempts = 1; ; attempts += 1) {
        try {
          return { answer: await control.send(name, payload), attempts };
        } catch (error) {
          if (attempts >= 200 || page.isClosed()) throw error;
        }
      }
    },
  };
  return control;
}

import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import type { Messages } from '@/lib/platform/messages';
import type { Command } from '@/lib/schema/command';

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
  /** Id of the tab that shows an address; throws where none does. */
  tabShowing(url: string): Promise<number>;
};

/** How long an answer may take before it counts as none, in milliseconds. */
const answerMs = 10_000;

/** What sends commands from a page of the extension. */
export function controlOf(page: Page): Control {
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
    async tabShowing(url) {
      const id = await page.evaluate(
        async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id,
        url,
      );
      if (id === undefined) throw new Error(`No tab shows ${url}`);
      return id;
    },
  };
  return control;
}

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

/** How long an answer may take before it counts as none, in milliseconds; less where it can be asked for again. */
const answerMs = 90_000;
const insistMs = 10_000;

/** What sends commands from a page of the extension. */
export function controlOf(page: Page): Control {
  const sendWithin = async <Name extends keyof Messages>(
    ms: number,
    type: Name,
    data: Command<Name>,
  ): Promise<ReturnType<Messages[Name]>> => {
    const reply = await page.evaluate(
      async (message, most) => {
        const answer = chrome.runtime.sendMessage(message) as Promise<
          { res?: unknown; err?: unknown } | undefined
        >;
        const silence = new Promise<undefined>((end) => setTimeout(() => end(undefined), most));
        return (await Promise.race([answer, silence])) ?? { err: 'no answer' };
      },
      { id: 1, type, data, timestamp: Date.now() } as never,
      ms,
    );
    if (reply.err !== undefined) throw new Error(`${type}: ${JSON.stringify(reply.err)}`);
    return reply.res as never;
  };
  const control: Control = {
    page,
    send: (name, payload) => sendWithin(answerMs, name, payload),
    async insist(name, payload) {
      for (let attempts = 1; ; attempts += 1) {
        try {
          return { answer: await sendWithin(insistMs, name, payload), attempts };
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

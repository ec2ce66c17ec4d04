import { browser } from 'wxt/browser';

/** Who sent a message, as the browser tells. */
export type Sender = { id?: string | undefined; url?: string | undefined; origin?: string | undefined };

/** Whether a message comes from one of our own pages: popup, library, offscreen document. */
export const isOwnPage = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));

/** Whether a message comes from our own code at all, a script of ours in a page included. */
export const isOwnCode = (sender: Sender): boolean => sender.id === browser.runtime.id;

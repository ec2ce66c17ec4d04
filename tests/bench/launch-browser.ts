import { type Browser, launch } from 'puppeteer-core';

/** A headless Chromium that reaches no network of its own accord. */
export const launchBrowser = (): Promise<Browser> =>
  launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    headless: true,
    timeout: 120_000,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });

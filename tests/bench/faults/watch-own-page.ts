import type { Page } from 'puppeteer-core';

/** What a page of the extension must never see. */
export type Watch = {
  /** What ran, was refused or broke since the last time it was asked. */
  take(): Promise<string[]>;
};

/**
 * Looks after a page of the extension from its next load on: a page's script running in it (their scripts set
 * `xinglinRan`), a prototype changed, a dialog, an error nobody caught, and anything its policy had to refuse, for
 * what is refused was tried.
 */
export async function watchOwnPage(page: Page, name: string): Promise<Watch> {
  const wrongs: string[] = [];
  page.on('dialog', (dialog) => {
    wrongs.push(`a dialog opened in the ${name}`);
    dialog.dismiss().catch((error: unknown) => wrongs.push(String(error)));
  });
  page.on('pageerror', (error) => wrongs.push(`the ${name} broke: ${String(error).slice(0, 120)}`));
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      Reflect.set(globalThis, 'xinglinRefused', `${violatedDirective} ${blockedURI}`);
    });
  });
  return {
    async take() {
      const marks = await page.evaluate(() => [
        Reflect.has(globalThis, 'xinglinRan') && 'a page’s script ran in the',
        Reflect.has(Object.prototype, 'polluted') && 'a prototype was changed in the',
        location.protocol !== 'chrome-extension:' && 'a page led away the',
        Reflect.has(globalThis, 'xinglinRefused') &&
          `${String(Reflect.get(globalThis, 'xinglinRefused'))} was refused in the`,
      ]);
      const seen = marks.filter((mark) => typeof mark === 'string').map((mark) => `${mark} ${name}`);
      return [...wrongs.splice(0), ...seen];
    },
  };
}

import { browser } from 'wxt/browser';

/** Where a browser lets its reader change shortcuts; pages may not link there. */
const places = { chrome: 'chrome://extensions/shortcuts', firefox: 'about:addons' } as const;

/** The address of the page where shortcuts are changed. */
export const shortcutsAddress = (): string =>
  browser.runtime.getURL('/').startsWith('moz-extension:') ? places.firefox : places.chrome;

/** The key that clips the page in front, as the browser writes it; empty where none is set. */
export async function clipShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'clip-page')?.shortcut ?? '';
}

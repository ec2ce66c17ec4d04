import { browser } from 'wxt/browser';

/** What may be known of a tab: `url` is empty without the permission to see it. */
type Tab = { id: number; url: string; title: string };

/** A tab by its id; undefined when it was closed. */
export async function getTab(id: number): Promise<Tab | undefined> {
  try {
    const { url = '', title = '' } = await browser.tabs.get(id);
    return { id, url, title };
  } catch (error) {
    // The browser has no other answer for a tab that was closed than to reject.
    if (/no tab with id|invalid tab id/i.test(String(error))) return undefined;
    throw error;
  }
}

/** Id of the tab in front of the window last used; undefined where no tab is open. */
export async function frontTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

/** Opens the library in a tab; `fragment` names what it shows, such as `clipping=<id>` or `welcome`. */
export async function openLibrary(fragment = ''): Promise<void> {
  const address: string = browser.runtime.getURL('/');
  await browser.tabs.create({ url: `${address}options.html${fragment && `#${fragment}`}` });
}

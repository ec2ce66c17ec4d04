import { browser } from 'wxt/browser';

/** The pattern of an address's host, as permissions name it. */
const hostPattern = (address: string): string => `${new URL(address).origin}/*`;

/** Whether the editor granted fetching from an address's host. */
export const mayFetch = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [hostPattern(address)] });

/**
 * Asks for the permission to fetch from the hosts of addresses, in the browser's own prompt. Only a page may ask, and only
 * in answer to a click.
 */
export const askForHosts = (addresses: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...new Set(addresses.map(hostPattern))] });

import { browser } from 'wxt/browser';

/** Leave the editor gave beyond what the extension asks for at install: to see tabs' addresses, to fetch from hosts. */
export type GrantedLeave = { tabs: boolean; origins: string[] };

/** What was given so far, without what every install has. */
export async function grantedLeave(): Promise<GrantedLeave> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest() as { host_permissions?: string[] };
  const always = new Set(manifest.host_permissions ?? []);
  return {
    tabs: permissions.includes('tabs'),
    origins: origins.filter((origin) => !always.has(origin)).sort(),
  };
}

/**
 * Asks for leave to see tabs' addresses, in the browser's own prompt. Only a page may ask, and only straight in
 * answer to a click: nothing may be awaited before.
 */
export const askForTabs = (): Promise<boolean> => browser.permissions.request({ permissions: ['tabs'] });

/** Gives leave back; false where the browser keeps it. */
export const giveBackTabs = (): Promise<boolean> => browser.permissions.remove({ permissions: ['tabs'] });
export const giveBackHost = (origin: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [origin] });

/** Calls whenever leave was given or taken; the returned function stops it. */
export function watchLeave(call: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(call);
  onRemoved.addListener(call);
  return () => {
    onAdded.removeListener(call);
    onRemoved.removeListener(call);
  };
}

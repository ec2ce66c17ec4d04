import { browser } from 'wxt/browser';

/** Permissions the editor granted after the install: to see tabs' addresses, to fetch from hosts. */
export type GrantedPermissions = { tabs: boolean; origins: string[] };

/** What was granted so far, without what every install has. */
export async function grantedPermissions(): Promise<GrantedPermissions> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest() as { host_permissions?: string[] };
  const always = new Set(manifest.host_permissions ?? []);
  return {
    tabs: permissions.includes('tabs'),
    origins: origins.filter((origin) => !always.has(origin)).sort(),
  };
}

/**
 * Asks for the permission to see tabs' addresses, in the browser's own prompt. Only a page may ask, and only straight in
 * answer to a click: nothing may be awaited before.
 */
export const askForTabs = (): Promise<boolean> => browser.permissions.request({ permissions: ['tabs'] });

/** Asks for a host's again, by the pattern it was granted with. */
export const askForHost = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [origin] });

/** Gives a permission back; false where the browser keeps it. */
export const giveBackTabs = (): Promise<boolean> => browser.permissions.remove({ permissions: ['tabs'] });
export const giveBackHost = (origin: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [origin] });

/** Calls whenever a permission was granted or taken back; the returned function stops it. */
export function watchPermissions(call: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(call);
  onRemoved.addListener(call);
  return () => {
    onAdded.removeListener(call);
    onRemoved.removeListener(call);
  };
}

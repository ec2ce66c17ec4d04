/** Room in bytes: what the library takes, what the browser grants, and whether it promised not to evict. */
export type StorageRoom = { used: number; granted: number; persisted: boolean };

/** How much room there is; works in pages and in the worker. */
export async function storageRoom(): Promise<StorageRoom> {
  const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage, granted: quota, persisted };
}

/**
 * Asks the browser to keep the library even when room is short. Only a page may ask; Firefox grants it because of
 * `unlimitedStorage`, Chromium answers false although it keeps extensions' storage anyway.
 */
export async function askToPersist(): Promise<boolean> {
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}

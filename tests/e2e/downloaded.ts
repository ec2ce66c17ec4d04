import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { downloads } from './chromium';

const folderOf = (profile: string): string => path.join(profile, downloads);

/** Deletes what was downloaded so far. */
export const clearDownloads = (profile: string): void =>
  rmSync(folderOf(profile), { recursive: true, force: true });

/** Waits for a file with an ending among the downloads, whole; returns its path. */
export async function downloaded(profile: string, ending: string): Promise<string> {
  const folder = folderOf(profile);
  for (let tries = 0; tries < 100; tries += 1) {
    const name = existsSync(folder) ? readdirSync(folder).find((file) => file.endsWith(ending)) : undefined;
    if (name && readFileSync(path.join(folder, name)).length > 0) return path.join(folder, name);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No ${ending} was downloaded within ten seconds.`);
}

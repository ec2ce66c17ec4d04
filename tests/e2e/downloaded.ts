import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { downloads } from './chromium';
import { until } from './until';

const folderOf = (profile: string): string => path.join(profile, downloads);

/** Deletes what was downloaded so far. */
export const clearDownloads = (profile: string): void =>
  rmSync(folderOf(profile), { recursive: true, force: true });

/** Waits for a file with an ending among the downloads, whole; returns its path. */
export async function downloaded(profile: string, ending: string): Promise<string> {
  const folder = folderOf(profile);
  // What is still on its way has another ending, or in Firefox no bytes yet.
  const whole = (): string | undefined =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => name.endsWith(ending))
      .map((name) => path.join(folder, name))
      .find((file) => readFileSync(file).length > 0);
  return (await until(whole))!;
}

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Control } from './control';
import { judge, type Measure } from './measure';
import { noise } from './noise';
import { randomOf } from './random';
import { findWrongs, readTables } from './read-tables';
import { serveStories } from './serve-stories';
import { forget } from './patient';
import { startChromium } from './start-chromium';

const name = '3. Quota exhausted';

/** The build without `unlimitedStorage`, for only then does the browser hold it to a quota. */
function limited(build: string): string {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'xinglin-limited-'));
  cpSync(build, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

/** Gives the originals up within the same quota, and clips until a clip finds room: the browser takes its time to count. */
async function makeRoom(control: Control, clip: () => Promise<{ ok: boolean }>) {
  const began = performance.now();
  const freed = await control.send('freeRoom', { part: 'originals' });
  const wrongs = freed.ok ? [] : [`giving up originals: ${freed.failure}`];
  let fits = false;
  for (let tries = 0; tries < 60 && !fits; tries += 1) {
    fits = (await clip()).ok;
    if (!fits) await new Promise((resolve) => setTimeout(resolve, 500));
  }
  if (!fits) wrongs.push('nothing fits after the originals were given up');
  return { wrongs, seconds: ((performance.now() - began) / 1_000).toFixed(1) };
}

/** Clips until there is no room, a few times more, then makes room and clips again. */
export const fullDisk =
  (build: string): Measure =>
  async ({ seed }) => {
    const folder = limited(build);
    const stories = await serveStories({ padding: noise(150_000, randomOf(seed)) });
    const patient = await startChromium(folder);
    try {
      const control = await patient.openControl();
      const session = await control.page.createCDPSession();
      const quota = (quotaSize?: number) =>
        session.send('Storage.overrideQuotaForOrigin', {
          origin: `chrome-extension://${patient.extensionId}`,
          ...(quotaSize !== undefined && { quotaSize }),
        });
      const { tabId } = await patient.openTab(stories.url(1));
      const clip = () => control.send('clipTab', { tabId, mode: 'both', selection: false });
      await quota(5_000_000);
      const acknowledged = new Set<string>();
      const failures: string[] = [];
      for (let turn = 0; turn < 80 && failures.length < 5; turn += 1) {
        const told = await clip();
        if (told.ok) acknowledged.add(told.value.clippingId);
        else failures.push(told.failure);
      }
      const wrongs = failures.filter((failure) => failure !== 'quota-exceeded');
      if (failures.length === 0) wrongs.push('the quota was never reached');
      const full = await readTables(control.page);
      wrongs.push(...findWrongs(full, acknowledged));
      const stored = full['clippings']?.keys.length;
      if (stored !== acknowledged.size) wrongs.push(`${stored} stored, ${acknowledged.size} acknowledged`);
      const room = await makeRoom(control, clip);
      wrongs.push(...room.wrongs);
      await quota();
      const after = await clip();
      if (!after.ok) wrongs.push(`with a larger quota: ${after.failure}`);
      const figures = `${acknowledged.size} clips fitted, ${failures.length} failed whole; clipping works ${room.seconds} s after originals were given up, and with a larger quota`;
      return judge(name, figures, wrongs);
    } finally {
      await patient.kill();
      await stories.close();
      forget(patient.profile);
      rmSync(folder, { recursive: true, force: true });
    }
  };

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { uuidv7 } from 'uuidv7';
import { judge, type Measure } from './measure';
import { randomOf } from './random';
import { findWrongs, readTables } from './read-tables';
import { serveStories } from './serve-stories';
import type { Control } from './control';
import type { Patient, Subject } from './patient';

const run = (command: string, ...words: string[]): void =>
  void execFileSync(command, words, { stdio: 'pipe' });

/** A disk of its own in a file: what was not pushed to the file is gone when the file is copied. */
function makeDisk(folder: string): string {
  const disk = path.join(folder, 'disk.img');
  run('truncate', '-s', '900M', disk);
  run('mkfs.ext4', '-q', disk);
  mkdirSync(path.join(folder, 'mounted'));
  run('mount', '-o', 'loop', disk, path.join(folder, 'mounted'));
  return disk;
}

function whyNot(): string {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'needs root on Linux to mount a disk image';
  if (!existsSync('/dev/loop-control')) return 'this machine has no loop devices';
  return spawnSync('mkfs.ext4', ['-V']).error ? 'mkfs.ext4 is not on the path' : '';
}

async function clipUntil(over: () => boolean, control: Control, tabId: number): Promise<Set<string>> {
  const acknowledged = new Set<string>();
  while (!over()) {
    const command = { tabId, mode: 'both', selection: false, captureId: uuidv7() } as const;
    const told = await control.send('clipTab', command);
    if (told.ok) acknowledged.add(told.value.clippingId);
  }
  return acknowledged;
}

/** Checks that every original that is there can be read to its end, as its row promises. */
async function findUnreadable(control: Control): Promise<string[]> {
  return control.page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
      });
    const database = await settle(indexedDB.open('xinglin-clipper'));
    const facts = await settle(database.transaction('snapshots').objectStore('snapshots').getAll());
    const wrongs: string[] = [];
    for (const { id, sha256 } of facts as { id: string; sha256: string }[]) {
      try {
        const row = await settle(database.transaction('originals').objectStore('originals').get(id));
        const stream = new Blob([row.gzip]).stream().pipeThrough(new DecompressionStream('gzip'));
        const bytes = await new Response(stream).arrayBuffer();
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
        if (hex !== sha256) wrongs.push(`original ${id} differs`);
      } catch (error) {
        wrongs.push(`original ${id}: ${String(error)}`);
      }
    }
    database.close();
    return wrongs;
  });
}

/** Clips onto a disk image, copies the image at a random moment, and starts the browser on the copy. */
export const powerCut =
  ({ browser, start, missing }: Subject): Measure =>
  async ({ seed, short }) => {
    const name = `7. Power cut, ${browser}`;
    const reason = missing || whyNot();
    if (reason) return { name, verdict: 'skipped', figures: reason };
    const folder = mkdtempSync(path.join(os.tmpdir(), 'xinglin-power-'));
    const wanted = short ? 20 : 300;
    const random = randomOf(seed);
    const stories = await serveStories();
    const disk = makeDisk(folder);
    const copy = path.join(folder, 'copy.img');
    const [mounted, after] = [path.join(folder, 'mounted'), path.join(folder, 'after')];
    mkdirSync(after);
    const running: Patient[] = [];
    try {
      const patient = await start(path.join(mounted, 'profile'));
      running.push(patient);
      const control = await patient.openControl();
      const { tabId } = await patient.openTab(stories.url(1));
      // The browser's own files of the installation are old by the time the plug is pulled.
      run('sync', '-f', mounted);
      const before = { count: 0, cut: 0 };
      const acknowledged = await clipUntil(
        () => {
          before.count += 1;
          before.cut ||= before.count > wanted ? 1 + random(5) : 0;
          return before.cut > 0 && before.count > wanted + before.cut;
        },
        control,
        tabId,
      );
      // What the file system has not written by now is lost, as if the plug were pulled.
      run('cp', '--sparse=always', disk, copy);
      await patient.kill();
      run('mount', '-o', 'loop', copy, after);
      for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket', 'lock', '.parentlock']) {
        rmSync(path.join(after, 'profile', lock), { force: true });
      }
      const revived = await start(path.join(after, 'profile'));
      running.push(revived);
      const reading = await revived.openControl();
      const wrongs = findWrongs(await readTables(reading.page), acknowledged);
      wrongs.push(...(await findUnreadable(reading)));
      const { answer } = await reading.insist('createCollection', { name: '断电之后' });
      if (!answer.ok) wrongs.push(`the library does not work on: ${answer.failure}`);
      return judge(name, `${acknowledged.size} clips acknowledged before the cut`, wrongs);
    } finally {
      for (const patient of running) await patient.kill();
      await stories.close();
      for (const place of [after, mounted]) {
        try {
          run('umount', '-l', place);
        } catch {
          // It was never mounted: the run broke off earlier, and its error is on its way.
        }
      }
      rmSync(folder, { recursive: true, force: true });
    }
  };

import { uuidv7 } from 'uuidv7';
import { judge, type Measure } from './measure';
import { randomOf } from './random';
import { findWrongs, readTables } from './read-tables';
import { serveStories } from './serve-stories';
import type { Control } from './control';
import { forget, newProfile, type Patient, type Subject } from './patient';

/** What the library said it had saved. */
type Told = { clips: Set<string>; notes: Map<string, number>; wrongs: string[] };

/** Clips and edits until the browser is gone, and remembers what was acknowledged. */
async function work(control: Control, tabId: number, told: Told): Promise<void> {
  try {
    for (;;) {
      const captureId = uuidv7();
      const saved = await control.send('clipTab', { tabId, mode: 'both', selection: false, captureId });
      if (!saved.ok) throw new Error(saved.failure);
      const { clippingId } = saved.value;
      told.clips.add(clippingId);
      for (let edit = 1; edit <= 3; edit += 1) {
        const answer = await control.send('editClipping', { id: clippingId, patch: { note: String(edit) } });
        if (answer.ok) told.notes.set(clippingId, edit);
      }
    }
  } catch (error) {
    // The kill cuts the last command off; a refusal of the library is another matter.
    const words = String(error);
    if (/quota|database|capture/.test(words)) told.wrongs.push(words);
  }
}

async function inspect(control: Control, told: Told): Promise<string[]> {
  const tables = await readTables(control.page, ['clippings', 'pictureLinks']);
  const notes = new Map(tables['clippings']?.rows.map((row) => [row['id'], Number(row['note'])]));
  const lost = [...told.notes].filter(([id, edit]) => !((notes.get(id) ?? 0) >= edit));
  return [...findWrongs(tables, told.clips), ...lost.map(([id, edit]) => `edit ${edit} of ${id} is lost`)];
}

/** Waits until the queue is empty; returns what is left of it. */
async function drain(control: Control): Promise<number> {
  await control.insist('retryJobs', {});
  for (let turn = 0; turn < 360; turn += 1) {
    const left = (await readTables(control.page))['jobs']?.keys.length ?? 0;
    if (left === 0) return 0;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return (await readTables(control.page))['jobs']?.keys.length ?? 0;
}

/** Kills the browser again and again in the middle of work, on one profile, and looks at what is there afterwards. */
export const browserKills =
  ({ browser, start, missing }: Subject): Measure =>
  async ({ seed, short }) => {
    const name = `2. Browser killed while clipping, editing and keeping pictures, ${browser}`;
    if (missing) return { name, verdict: 'skipped', figures: missing };
    const rounds = short ? 2 : 20;
    const random = randomOf(seed);
    const profile = newProfile();
    const stories = await serveStories({ pictureMs: 150 });
    const told: Told = { clips: new Set(), notes: new Map(), wrongs: [] };
    let patient: Patient | undefined;
    try {
      for (let round = 0; round < rounds; round += 1) {
        patient = await start(profile);
        const control = await patient.openControl();
        told.wrongs.push(...(await inspect(control, told)));
        const { tabId } = await patient.openTab(stories.url(round));
        const working = work(control, tabId, told);
        await new Promise((resolve) => setTimeout(resolve, 700 + random(1_500)));
        await patient.kill();
        await working;
      }
      patient = await start(profile);
      const control = await patient.openControl();
      told.wrongs.push(...(await inspect(control, told)));
      const left = await drain(control);
      if (left > 0) told.wrongs.push(`${left} jobs never finished`);
      const { rows = [] } = (await readTables(control.page, ['pictureLinks']))['pictureLinks'] ?? {};
      const open = rows.filter((row) => row['state'] !== 'kept').length;
      if (open > 0) told.wrongs.push(`${open} pictures are not kept`);
      const figures = `${rounds} kills, ${told.clips.size} clips and ${told.notes.size} edited clippings acknowledged, ${rows.length} pictures kept`;
      return judge(name, figures, told.wrongs);
    } finally {
      await patient?.kill();
      await stories.close();
      forget(profile);
    }
  };

import { uuidv7 } from 'uuidv7';
import { judge, type Measure } from './measure';
import { randomOf } from './random';
import { findWrongs, readTables } from './read-tables';
import { serveStories } from './serve-stories';
import { forget, type Patient, type Subject } from './patient';

/** Stops so far, and those since a clip was last answered. */
type Stops = { over: boolean; count: number; inVain: number };

/**
 * Stops the worker after random waits until told that it is over. Where no clip gets through between the stops, as on
 * a machine that is busy, the waits grow until one does.
 */
async function stopAgainAndAgain(patient: Patient, wait: (times: number) => number, stops: Stops) {
  while (!stops.over) {
    const times = 2 ** Math.floor(stops.inVain / 8);
    await new Promise((resolve) => setTimeout(resolve, wait(times)));
    await patient.stopWorker();
    stops.count += 1;
    stops.inVain += 1;
  }
}

/** Clips while the worker is stopped again and again; whoever gets no answer asks again for the same capture. */
export const workerKills =
  ({ browser, start, stopWithin, missing }: Subject): Measure =>
  async ({ seed, short }) => {
    const name = `1. Clips while the worker is stopped at random, ${browser}`;
    if (missing) return { name, verdict: 'skipped', figures: missing };
    const clips = short ? 30 : 500;
    const random = randomOf(seed);
    const stories = await serveStories();
    const patient = await start();
    try {
      const control = await patient.openControl();
      const tabs: number[] = [];
      for (let tab = 0; tab < 4; tab += 1) tabs.push((await patient.openTab(stories.url(tab))).tabId);
      const stops: Stops = { over: false, count: 0, inVain: 0 };
      const acknowledged = new Set<string>();
      const wrongs: string[] = [];
      let attempts = 0;
      const clipAll = async (): Promise<void> => {
        try {
          for (let clip = 0; clip < clips; clip += 1) {
            const captureId = uuidv7();
            const command = { tabId: tabs[clip % 4]!, mode: 'both', selection: false, captureId } as const;
            const told = await control.insist('clipTab', command);
            attempts += told.attempts;
            stops.inVain = 0;
            if (told.answer.ok) acknowledged.add(told.answer.value.clippingId);
            else wrongs.push(`clip ${clip}: ${told.answer.failure} ${told.answer.detail ?? ''}`);
          }
        } finally {
          stops.over = true;
        }
      };
      await Promise.all([
        clipAll(),
        stopAgainAndAgain(patient, (times) => random(stopWithin * times), stops),
      ]);
      const tables = await readTables(control.page);
      const stored = tables['clippings']?.keys.length ?? 0;
      wrongs.push(...findWrongs(tables, acknowledged));
      if (stored !== clips) wrongs.push(`${stored} stored instead of ${clips}`);
      const figures = `${clips} clips, ${stops.count} stops, ${attempts} attempts: ${acknowledged.size} acknowledged, ${stored} stored`;
      return judge(name, figures, wrongs);
    } finally {
      await patient.kill();
      await stories.close();
      forget(patient.profile);
    }
  };

import { clipOne, type Ended, openStage, type Stage } from './clip-hostile';
import { hugePages, makePages } from './hostile-page';
import { judge, type Measure } from './measure';
import { openExports } from './open-exports';
import { randomOf } from './random';
import { readHostile } from './read-hostile';
import { servePages } from './serve-pages';
import { forget } from './patient';
import { startChromium } from './start-chromium';

const name = '4. Hostile pages';

/** Clips a page; what breaks off is a wrong of that page, and the run goes on. */
async function clipAnyWay(stage: Stage, url: string): Promise<Ended> {
  try {
    return await clipOne(stage, url);
  } catch (error) {
    return { step: 'broken', ms: 0, wrongs: [String(error).slice(0, 200)] };
  }
}

/** Clips pages that try everything, looks that they are left as they were, and that nothing of theirs runs with us. */
export const hostilePages =
  (build: string): Measure =>
  async ({ seed, short }) => {
    const pages = [...makePages(short ? 12 : 200, randomOf(seed)), ...(short ? [] : hugePages())];
    const server = await servePages(pages);
    const patient = await startChromium(build);
    try {
      const stage = await openStage(patient, server.url(0), !short);
      const wrongs: string[] = [];
      const times: number[] = [];
      let clipped = 0;
      for (const [number, { used }] of pages.entries()) {
        const ended = await clipAnyWay(stage, server.url(number));
        times.push(ended.ms);
        if (ended.step === 'clipped') clipped += 1;
        wrongs.push(...ended.wrongs.map((wrong) => `page ${number} (${used.join(' ')}): ${wrong}`));
      }
      // A page of 200 MB left standing would slow down all that follows.
      await stage.tab.page.close();
      const read = await readHostile(patient, stage.control);
      const exported = await openExports(patient, stage.control);
      wrongs.push(...read.wrongs, ...exported.wrongs);
      const slowest = (Math.max(...times) / 1_000).toFixed(1);
      return judge(
        name,
        `${pages.length} pages: ${clipped} clipped, the others told why not; ${read.shown} read in the library, ${exported.opened} exported files opened; slowest clip ${slowest} s`,
        wrongs,
      );
    } finally {
      await patient.kill();
      server.close();
      forget(patient.profile);
    }
  };
